// Made by Tablature from WorkforceStats.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("WorkforceStats")
struct WorkforceStatsTests {
  @Test("WorkforceStats survives decoding and encoding")
  func workforceStats() {
    let full = """
      {
        "labeler_count": 1,
        "reviewer_count": 1,
        "workforce_count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkforceStats.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "WorkforceStats knows its constraints",
    arguments: [
      ConstraintProbe("labeler_count at 99", #"{"labeler_count": 99}"#),
      ConstraintProbe("labeler_count at 100", #"{"labeler_count": 100}"#),
      ConstraintProbe("labeler_count at 101", #"{"labeler_count": 101}"#, offending: "labeler_count"),
      ConstraintProbe("reviewer_count at 99", #"{"reviewer_count": 99}"#),
      ConstraintProbe("reviewer_count at 100", #"{"reviewer_count": 100}"#),
      ConstraintProbe("reviewer_count at 101", #"{"reviewer_count": 101}"#, offending: "reviewer_count"),
    ])
  func workforceStatsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.WorkforceStats.self) == probe.expectedFindings)
  }

}
