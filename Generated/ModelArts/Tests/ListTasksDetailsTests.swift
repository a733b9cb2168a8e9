// Made by Tablature from ListTasksDetails.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListTasksDetails")
struct ListTasksDetailsTests {
  @Test("The documented response 200 of ListTasksDetails survives")
  func documentedResponse200() throws {
    let json = """
      {
        "count": 1,
        "tasks": [
          {
            "id": "53e4xxxxxxxxxxxxxxxxxxxxxxb55b3e",
            "name": "task-test",
            "creator": "user_test",
            "project_id": "b722xxxxxxxxxxxxxxxxxxxxxxeb4674",
            "description": "hello world",
            "service_name": "face-detect",
            "service_id": "2a2db77f-xxxx-xxxx-xxxx-608a31865313",
            "created_at": "2021-01-01T00:00:00Z",
            "updated_at": "2021-01-01T00:00:10Z",
            "state": "RUNNING",
            "input": {
              "type": "url",
              "data": [
                {
                  "url": "http://xxxx"
                }
              ]
            },
            "output": {
              "dis": {
                "stream_name": "dis-test"
              }
            },
            "config": {
              "image_compression_ratio": 90,
              "render_result_sw": 0,
              "video_sampling_interval": 1
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListTasksDetailsResponse.self, json) == nil)
  }

  @Test("ListTasksDetailsResponse survives decoding and encoding")
  func listTasksDetailsResponse() {
    let full = """
      {
        "count": 1,
        "tasks": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListTasksDetailsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskDetails survives decoding and encoding")
  func taskDetails() {
    let full = """
      {
        "id": "text",
        "name": "text",
        "service_name": "text",
        "creator": "text",
        "project_id": "text",
        "description": "text",
        "service_id": "text",
        "created_at": "text",
        "updated_at": "text",
        "state": "PENDING",
        "status": "text",
        "error": {},
        "schedule_status": "ACTIVATED",
        "schedule": {},
        "input": {},
        "output": {},
        "config": {
          "key": "value"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskDetails.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskDetails knows its constraints",
    arguments: [
      ConstraintProbe("state as PENDING", #"{"state": "PENDING"}"#),
      ConstraintProbe("state as RECOVERING", #"{"state": "RECOVERING"}"#),
      ConstraintProbe("state as STARTING", #"{"state": "STARTING"}"#),
      ConstraintProbe("state as UPGRADING", #"{"state": "UPGRADING"}"#),
      ConstraintProbe("state as CREATE_FAILED", #"{"state": "CREATE_FAILED"}"#),
      ConstraintProbe("state as START_FAILED", #"{"state": "START_FAILED"}"#),
      ConstraintProbe("state as RUNNING", #"{"state": "RUNNING"}"#),
      ConstraintProbe("state as STOPPING", #"{"state": "STOPPING"}"#),
      ConstraintProbe("state as STOPPED", #"{"state": "STOPPED"}"#),
      ConstraintProbe("state as ABNORMAL", #"{"state": "ABNORMAL"}"#),
      ConstraintProbe("state as SUCCEEDED", #"{"state": "SUCCEEDED"}"#),
      ConstraintProbe("state as FAILED", #"{"state": "FAILED"}"#),
      ConstraintProbe("state as DELETING", #"{"state": "DELETING"}"#),
      ConstraintProbe("state as FREEZING", #"{"state": "FREEZING"}"#),
      ConstraintProbe("state as FROZEN", #"{"state": "FROZEN"}"#),
      ConstraintProbe("state undocumented", #"{"state": "undocumented value"}"#, offending: "state"),
      ConstraintProbe("schedule_status as ACTIVATED", #"{"schedule_status": "ACTIVATED"}"#),
      ConstraintProbe("schedule_status as INACTIVATED", #"{"schedule_status": "INACTIVATED"}"#),
      ConstraintProbe("schedule_status undocumented", #"{"schedule_status": "undocumented value"}"#, offending: "schedule_status"),
    ])
  func taskDetailsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskDetails.self) == probe.expectedFindings)
  }

  @Test("TaskDetailsError survives decoding and encoding")
  func taskDetailsError() {
    let full = """
      {
        "code": "text",
        "message": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskDetailsError.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskDetails.State keeps every value")
  func taskDetailsState() {
    let documented = #"["PENDING", "RECOVERING", "STARTING", "UPGRADING", "CREATE_FAILED", "START_FAILED", "RUNNING", "STOPPING", "STOPPED", "ABNORMAL", "SUCCEEDED", "FAILED", "DELETING", "FREEZING", "FROZEN"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.TaskDetails.State.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("TaskDetails.ScheduleStatus keeps every value")
  func taskDetailsScheduleStatus() {
    let documented = #"["ACTIVATED", "INACTIVATED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.TaskDetails.ScheduleStatus.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListTasksDetails.SortDir keeps every value")
  func listTasksDetailsSortDir() {
    let documented = #"["asc", "desc"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListTasksDetails.SortDir.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListTasksDetails.SortKey keeps every value")
  func listTasksDetailsSortKey() {
    let documented = #"["name", "created_at", "updated_at"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListTasksDetails.SortKey.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListTasksDetails knows the constraints of its parameters")
  func listTasksDetailsParameters() {
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "PENDING")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "RECOVERING")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "STARTING")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "UPGRADING")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "CREATE_FAILED")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "START_FAILED")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "RUNNING")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "STOPPING")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "STOPPED")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "ABNORMAL")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "SUCCEEDED")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "FAILED")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "DELETING")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "FREEZING")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "FROZEN")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", state: .init(rawValue: "undocumented value")).offendingFields == ["state"])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", sortDir: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", sortDir: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", sortDir: .init(rawValue: "undocumented value")).offendingFields == ["sort_dir"])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", sortKey: .init(rawValue: "name")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", sortKey: .init(rawValue: "created_at")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", sortKey: .init(rawValue: "updated_at")).offendingFields == [])
    #expect(ModelArts.ListTasksDetails(serviceID: "text", sortKey: .init(rawValue: "undocumented value")).offendingFields == ["sort_key"])
  }
}
