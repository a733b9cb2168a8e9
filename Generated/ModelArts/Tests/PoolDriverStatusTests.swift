// Made by Tablature from PoolDriverStatus.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolDriverStatus")
struct PoolDriverStatusTests {
  @Test("PoolDriverStatus survives decoding and encoding")
  func poolDriverStatus() {
    let full = """
      {
        "version": "text",
        "state": "Creating"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolDriverStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolDriverStatus knows its constraints",
    arguments: [
      ConstraintProbe("state as Creating", #"{"state": "Creating"}"#),
      ConstraintProbe("state as Upgrading", #"{"state": "Upgrading"}"#),
      ConstraintProbe("state as Running", #"{"state": "Running"}"#),
      ConstraintProbe("state as Abnormal", #"{"state": "Abnormal"}"#),
      ConstraintProbe("state undocumented", #"{"state": "undocumented value"}"#, offending: "state"),
    ])
  func poolDriverStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolDriverStatus.self) == probe.expectedFindings)
  }

  @Test("PoolDriverStatus.State keeps every value")
  func poolDriverStatusState() {
    let documented = #"["Creating", "Upgrading", "Running", "Abnormal"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolDriverStatus.State.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
