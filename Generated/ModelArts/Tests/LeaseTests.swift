// Made by Tablature from Lease.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Lease")
struct LeaseTests {
  @Test("Lease survives decoding and encoding")
  func lease() {
    let full = """
      {
        "create_at": 1,
        "duration": 1,
        "enable": true,
        "type": "timing",
        "update_at": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Lease.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Lease knows its constraints",
    arguments: [
      ConstraintProbe("type as timing", #"{"type": "timing"}"#),
      ConstraintProbe("type as idle", #"{"type": "idle"}"#),
      ConstraintProbe("type as TIMING", #"{"type": "TIMING"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func leaseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Lease.self) == probe.expectedFindings)
  }

  @Test("Lease.Kind keeps every value")
  func leaseKind() {
    let documented = #"["timing", "idle", "TIMING"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Lease.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
