// Made by Tablature from ShowTask.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowTask")
struct ShowTaskTests {
  @Test("The documented response 200 of ShowTask survives")
  func documentedResponse200() throws {
    let json = """
      {
        "id": "53e4xxxxxxxxxxxxxxxxxxxxxxb55b3e",
        "name": "task-test",
        "creator": "user_test",
        "project_id": "b722xxxxxxxxxxxxxxxxxxxxxxeb4674",
        "description": "hello world",
        "service_id": "88bbxxxx-xxxx-xxxx-xxxx-xxxxxxxxbcfe",
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
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowTaskResponse.self, json) == nil)
  }

  @Test("ShowTaskResponse survives decoding and encoding")
  func showTaskResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.ShowTaskResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowTaskResponse knows its constraints",
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
  func showTaskResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowTaskResponse.self) == probe.expectedFindings)
  }

  @Test("ShowTaskResponseError survives decoding and encoding")
  func showTaskResponseError() {
    let full = """
      {
        "code": "text",
        "message": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowTaskResponseError.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowTaskResponse.State keeps every value")
  func showTaskResponseState() {
    let documented = #"["PENDING", "RECOVERING", "STARTING", "UPGRADING", "CREATE_FAILED", "START_FAILED", "RUNNING", "STOPPING", "STOPPED", "ABNORMAL", "SUCCEEDED", "FAILED", "DELETING", "FREEZING", "FROZEN"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowTaskResponse.State.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowTaskResponse.ScheduleStatus keeps every value")
  func showTaskResponseScheduleStatus() {
    let documented = #"["ACTIVATED", "INACTIVATED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowTaskResponse.ScheduleStatus.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
