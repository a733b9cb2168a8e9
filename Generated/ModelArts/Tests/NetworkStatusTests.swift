// Made by Tablature from NetworkStatus.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("NetworkStatus")
struct NetworkStatusTests {
  @Test("NetworkStatus survives decoding and encoding")
  func networkStatus() {
    let full = """
      {
        "phase": "Creating",
        "connectionStatus": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "NetworkStatus knows its constraints",
    arguments: [
      ConstraintProbe("phase as Creating", #"{"phase": "Creating"}"#),
      ConstraintProbe("phase as Active", #"{"phase": "Active"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase as ", #"{"phase": ""}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func networkStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.NetworkStatus.self) == probe.expectedFindings)
  }

  @Test("NetworkStatus.Phase keeps every value")
  func networkStatusPhase() {
    let documented = #"["Creating", "Active", "Abnormal", ""]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NetworkStatus.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
