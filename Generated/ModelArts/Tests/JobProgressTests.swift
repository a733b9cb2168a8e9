// Made by Tablature from JobProgress.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("JobProgress")
struct JobProgressTests {
  @Test("JobProgress survives decoding and encoding")
  func jobProgress() {
    let full = """
      {
        "notebook_id": "text",
        "status": "WAITING",
        "step": 1,
        "step_description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobProgress.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "JobProgress knows its constraints",
    arguments: [
      ConstraintProbe("status as WAITING", #"{"status": "WAITING"}"#),
      ConstraintProbe("status as PROCESSING", #"{"status": "PROCESSING"}"#),
      ConstraintProbe("status as FAILED", #"{"status": "FAILED"}"#),
      ConstraintProbe("status as COMPLETED", #"{"status": "COMPLETED"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
      ConstraintProbe("step as 1", #"{"step": 1}"#),
      ConstraintProbe("step as 2", #"{"step": 2}"#),
      ConstraintProbe("step as 3", #"{"step": 3}"#),
      ConstraintProbe("step as 4", #"{"step": 4}"#),
      ConstraintProbe("step undocumented", #"{"step": 0}"#, offending: "step"),
    ])
  func jobProgressConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.JobProgress.self) == probe.expectedFindings)
  }

  @Test("JobProgress.Status keeps every value")
  func jobProgressStatus() {
    let documented = #"["WAITING", "PROCESSING", "FAILED", "COMPLETED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.JobProgress.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("JobProgress.Step keeps every value")
  func jobProgressStep() {
    let documented = #"[1, 2, 3, 4]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.JobProgress.Step.self, documented: documented, other: #"0"#)
    #expect(problems == [])
  }

}
