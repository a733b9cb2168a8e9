// Made by Tablature from WorkforceSamplingTaskDesc.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("WorkforceSamplingTaskDesc")
struct WorkforceSamplingTaskDescTests {
  @Test("WorkforceSamplingTaskDesc survives decoding and encoding")
  func workforceSamplingTaskDesc() {
    let full = """
      {
        "action": 0,
        "checking_stats": {},
        "checking_task_id": "text",
        "overwrite_last_result": true,
        "total_stats": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkforceSamplingTaskDesc.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "WorkforceSamplingTaskDesc knows its constraints",
    arguments: [
      ConstraintProbe("action as 0", #"{"action": 0}"#),
      ConstraintProbe("action as 1", #"{"action": 1}"#),
      ConstraintProbe("action as 4", #"{"action": 4}"#),
      ConstraintProbe("action as 5", #"{"action": 5}"#),
      ConstraintProbe("action undocumented", #"{"action": 2}"#, offending: "action"),
    ])
  func workforceSamplingTaskDescConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.WorkforceSamplingTaskDesc.self) == probe.expectedFindings)
  }

  @Test("WorkforceSamplingTaskDesc.Action keeps every value")
  func workforceSamplingTaskDescAction() {
    let documented = #"[0, 1, 4, 5]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.WorkforceSamplingTaskDesc.Action.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

}
