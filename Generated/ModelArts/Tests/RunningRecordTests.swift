// Made by Tablature from RunningRecord.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("RunningRecord")
struct RunningRecordTests {
  @Test("RunningRecord survives decoding and encoding")
  func runningRecord() {
    let full = """
      {
        "start_at": 1,
        "end_at": 1,
        "start_type": "init_or_rescheduled",
        "end_reason": "text",
        "end_related_task": "text",
        "end_recover": "npu_proc_restart",
        "end_recover_before_downgrade": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RunningRecord.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RunningRecord knows its constraints",
    arguments: [
      ConstraintProbe("start_type as init_or_rescheduled", #"{"start_type": "init_or_rescheduled"}"#),
      ConstraintProbe("start_type as restarted", #"{"start_type": "restarted"}"#),
      ConstraintProbe("start_type undocumented", #"{"start_type": "undocumented value"}"#, offending: "start_type"),
      ConstraintProbe("end_recover as npu_proc_restart", #"{"end_recover": "npu_proc_restart"}"#),
      ConstraintProbe("end_recover as gpu_proc_restart", #"{"end_recover": "gpu_proc_restart"}"#),
      ConstraintProbe("end_recover as proc_restart", #"{"end_recover": "proc_restart"}"#),
      ConstraintProbe("end_recover as pod_reschedule", #"{"end_recover": "pod_reschedule"}"#),
      ConstraintProbe("end_recover as job_reschedule", #"{"end_recover": "job_reschedule"}"#),
      ConstraintProbe("end_recover as job_reschedule_with_taint", #"{"end_recover": "job_reschedule_with_taint"}"#),
      ConstraintProbe("end_recover undocumented", #"{"end_recover": "undocumented value"}"#, offending: "end_recover"),
    ])
  func runningRecordConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RunningRecord.self) == probe.expectedFindings)
  }

  @Test("RunningRecord.StartType keeps every value")
  func runningRecordStartType() {
    let documented = #"["init_or_rescheduled", "restarted"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RunningRecord.StartType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RunningRecord.EndRecover keeps every value")
  func runningRecordEndRecover() {
    let documented = #"["npu_proc_restart", "gpu_proc_restart", "proc_restart", "pod_reschedule", "job_reschedule", "job_reschedule_with_taint"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RunningRecord.EndRecover.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
