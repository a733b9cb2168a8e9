// Made by Tablature from the shared types that begin with W. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+W")
struct SharedTypesWTests {
  @Test("WorkPath survives decoding and encoding")
  func workPath() {
    let full = """
      {
        "name": "text",
        "output_path": "text",
        "path": "text",
        "type": "OBS",
        "version_id": "text",
        "version_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkPath.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "WorkPath knows its constraints",
    arguments: [
      ConstraintProbe("type as OBS", #"{"type": "OBS"}"#),
      ConstraintProbe("type as DATASET", #"{"type": "DATASET"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("version_name with 0 characters", #"{"version_name": ""}"#),
      ConstraintProbe("version_name with 1 characters", #"{"version_name": "x"}"#),
      ConstraintProbe("version_name with 31 characters", #"{"version_name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#),
      ConstraintProbe("version_name with 32 characters", #"{"version_name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#),
      ConstraintProbe("version_name with 33 characters", #"{"version_name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#, offending: "version_name"),
    ])
  func workPathConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.WorkPath.self) == probe.expectedFindings)
  }

  @Test("Worker survives decoding and encoding")
  func worker() {
    let full = """
      {
        "create_time": 1,
        "description": "text",
        "email": "text",
        "role": 0,
        "status": 0,
        "update_time": 1,
        "worker_id": "text",
        "workforce_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Worker.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Worker knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
      ConstraintProbe("role as 0", #"{"role": 0}"#),
      ConstraintProbe("role as 1", #"{"role": 1}"#),
      ConstraintProbe("role as 2", #"{"role": 2}"#),
      ConstraintProbe("role as 3", #"{"role": 3}"#),
      ConstraintProbe("role undocumented", #"{"role": 4}"#, offending: "role"),
      ConstraintProbe("status as 0", #"{"status": 0}"#),
      ConstraintProbe("status as 1", #"{"status": 1}"#),
      ConstraintProbe("status as 2", #"{"status": 2}"#),
      ConstraintProbe("status as 3", #"{"status": 3}"#),
      ConstraintProbe("status undocumented", #"{"status": 4}"#, offending: "status"),
    ])
  func workerConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Worker.self) == probe.expectedFindings)
  }

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

  @Test("WorkforceConfig survives decoding and encoding")
  func workforceConfig() {
    let full = """
      {
        "workers": [
          {}
        ],
        "workforce_id": "text",
        "workforce_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkforceConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "WorkforceConfig knows its constraints",
    arguments: [
      ConstraintProbe("workforce_name with 0 characters", #"{"workforce_name": ""}"#),
      ConstraintProbe("workforce_name with 1 characters", #"{"workforce_name": "x"}"#),
      ConstraintProbe("workforce_name with 1023 characters", #"{"workforce_name": "\#(String(repeating: "x", count: 1023))"}"#),
      ConstraintProbe("workforce_name with 1024 characters", #"{"workforce_name": "\#(String(repeating: "x", count: 1024))"}"#),
      ConstraintProbe("workforce_name with 1025 characters", #"{"workforce_name": "\#(String(repeating: "x", count: 1025))"}"#, offending: "workforce_name"),
    ])
  func workforceConfigConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.WorkforceConfig.self) == probe.expectedFindings)
  }

  @Test("WorkforceDescriptor survives decoding and encoding")
  func workforceDescriptor() {
    let full = """
      {
        "current_task_id": "text",
        "current_task_name": "text",
        "reject_num": 1,
        "repetition": 1,
        "is_synchronize_auto_labeling_data": true,
        "is_synchronize_data": true,
        "workers": [
          {}
        ],
        "workforce_id": "text",
        "workforce_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkforceDescriptor.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "WorkforceDescriptor knows its constraints",
    arguments: [
      ConstraintProbe("repetition at 0", #"{"repetition": 0}"#, offending: "repetition"),
      ConstraintProbe("repetition at 1", #"{"repetition": 1}"#),
      ConstraintProbe("repetition at 2", #"{"repetition": 2}"#),
    ])
  func workforceDescriptorConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.WorkforceDescriptor.self) == probe.expectedFindings)
  }

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

  @Test("WorkforcesConfig survives decoding and encoding")
  func workforcesConfig() {
    let full = """
      {
        "agency": "text",
        "workforces": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkforcesConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("WorkPath.Kind keeps every value")
  func workPathKind() {
    let documented = #"["OBS", "DATASET"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.WorkPath.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Worker.Role keeps every value")
  func workerRole() {
    let documented = #"[0, 1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Worker.Role.self, documented: documented, other: #"4"#)
    #expect(problems == [])
  }

  @Test("Worker.Status keeps every value")
  func workerStatus() {
    let documented = #"[0, 1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Worker.Status.self, documented: documented, other: #"4"#)
    #expect(problems == [])
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

  @Test("WorkforceSamplingTaskDesc.Action keeps every value")
  func workforceSamplingTaskDescAction() {
    let documented = #"[0, 1, 4, 5]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.WorkforceSamplingTaskDesc.Action.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }
}
