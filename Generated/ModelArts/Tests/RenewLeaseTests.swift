// Made by Tablature from RenewLease.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("RenewLease")
struct RenewLeaseTests {
  @Test("The documented request of RenewLease survives")
  func documentedRequest() throws {
    let json = """
      {
        "duration": 3600000,
        "type": "timing"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.RenewLeaseRequest.self, json) == nil)
  }

  @Test("The documented response 200 of RenewLease survives")
  func documentedResponse200() throws {
    let json = """
      {
        "create_at": 1638841744515,
        "duration": 3600000,
        "enable": true,
        "type": "TIMING",
        "update_at": 1638843018759
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.RenewLeaseResponse.self, json) == nil)
  }

  @Test("RenewLeaseRequest survives decoding and encoding")
  func renewLeaseRequest() {
    let full = """
      {
        "duration": 1,
        "type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RenewLeaseRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("RenewLeaseResponse survives decoding and encoding")
  func renewLeaseResponse() {
    let full = """
      {
        "create_at": 1,
        "duration": 1,
        "enable": true,
        "type": "timing",
        "update_at": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RenewLeaseResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RenewLeaseResponse knows its constraints",
    arguments: [
      ConstraintProbe("type as timing", #"{"type": "timing"}"#),
      ConstraintProbe("type as idle", #"{"type": "idle"}"#),
      ConstraintProbe("type as TIMING", #"{"type": "TIMING"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func renewLeaseResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RenewLeaseResponse.self) == probe.expectedFindings)
  }

  @Test("RenewLeaseResponse.Kind keeps every value")
  func renewLeaseResponseKind() {
    let documented = #"["timing", "idle", "TIMING"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RenewLeaseResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
