// Made by Tablature from WorkerTask.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("WorkerTask")
struct WorkerTaskTests {
  @Test("WorkerTask survives decoding and encoding")
  func workerTask() {
    let full = """
      {
        "create_time": 1,
        "dataset_id": "text",
        "dataset_type": 1,
        "email": "text",
        "email_status": 0,
        "last_notify_time": 1,
        "pass_rate": 1,
        "role": 1,
        "sample_stats": {},
        "score": 1,
        "task_id": "text",
        "task_status": 6,
        "update_time": 1,
        "worker_id": "text",
        "workforce_task_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkerTask.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "WorkerTask knows its constraints",
    arguments: [
      ConstraintProbe("email_status as 0", #"{"email_status": 0}"#),
      ConstraintProbe("email_status as 1", #"{"email_status": 1}"#),
      ConstraintProbe("email_status as 2", #"{"email_status": 2}"#),
      ConstraintProbe("email_status as 3", #"{"email_status": 3}"#),
      ConstraintProbe("email_status undocumented", #"{"email_status": 4}"#, offending: "email_status"),
      ConstraintProbe("task_status as 6", #"{"task_status": 6}"#),
      ConstraintProbe("task_status as 0", #"{"task_status": 0}"#),
      ConstraintProbe("task_status as 1", #"{"task_status": 1}"#),
      ConstraintProbe("task_status as 2", #"{"task_status": 2}"#),
      ConstraintProbe("task_status as 3", #"{"task_status": 3}"#),
      ConstraintProbe("task_status as 4", #"{"task_status": 4}"#),
      ConstraintProbe("task_status undocumented", #"{"task_status": 5}"#, offending: "task_status"),
    ])
  func workerTaskConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.WorkerTask.self) == probe.expectedFindings)
  }

  @Test("WorkerTask.EmailStatus keeps every value")
  func workerTaskEmailStatus() {
    let documented = #"[0, 1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.WorkerTask.EmailStatus.self, documented: documented, other: #"4"#)
    #expect(problems == [])
  }

  @Test("WorkerTask.TaskStatus keeps every value")
  func workerTaskTaskStatus() {
    let documented = #"[6, 0, 1, 2, 3, 4]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.WorkerTask.TaskStatus.self, documented: documented, other: #"5"#)
    #expect(problems == [])
  }

}
