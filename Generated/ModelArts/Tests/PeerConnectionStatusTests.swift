// Made by Tablature from PeerConnectionStatus.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PeerConnectionStatus")
struct PeerConnectionStatusTests {
  @Test("PeerConnectionStatus survives decoding and encoding")
  func peerConnectionStatus() {
    let full = """
      {
        "peerVpcId": "text",
        "peerSubnetId": "text",
        "defaultGateWay": true,
        "phase": "Connecting"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PeerConnectionStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PeerConnectionStatus knows its constraints",
    arguments: [
      ConstraintProbe("phase as Connecting", #"{"phase": "Connecting"}"#),
      ConstraintProbe("phase as Active", #"{"phase": "Active"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func peerConnectionStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PeerConnectionStatus.self) == probe.expectedFindings)
  }

  @Test("PeerConnectionStatus.Phase keeps every value")
  func peerConnectionStatusPhase() {
    let documented = #"["Connecting", "Active", "Abnormal"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PeerConnectionStatus.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
