// Made by Tablature from ShowLease.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowLease")
struct ShowLeaseTests {
  @Test("The documented response 200 of ShowLease survives")
  func documentedResponse200() throws {
    let json = """
      {
        "create_at": 1638841744515,
        "duration": 3600000,
        "enable": true,
        "type": "TIMING",
        "update_at": 1638842905925
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowLeaseResponse.self, json) == nil)
  }

  @Test("The documented request of ShowLease is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowLease(id: "id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/id/lease")
  }

  @Test("ShowLeaseResponse survives decoding and encoding")
  func showLeaseResponse() {
    let full = """
      {
        "create_at": 1,
        "duration": 1,
        "enable": true,
        "type": "timing",
        "update_at": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowLeaseResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowLeaseResponse knows its constraints",
    arguments: [
      ConstraintProbe("type as timing", #"{"type": "timing"}"#),
      ConstraintProbe("type as idle", #"{"type": "idle"}"#),
      ConstraintProbe("type as TIMING", #"{"type": "TIMING"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func showLeaseResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowLeaseResponse.self) == probe.expectedFindings)
  }

  @Test("ShowLeaseResponse.Kind keeps every value")
  func showLeaseResponseKind() {
    let documented = #"["timing", "idle", "TIMING"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowLeaseResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
