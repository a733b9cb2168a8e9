// Made by Tablature from CreateVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateVisualizationJob")
struct CreateVisualizationJobTests {
  @Test("The documented request of CreateVisualizationJob survives")
  func documentedRequest() throws {
    let json = """
      {
        "job_name": "visualization-job",
        "job_desc": "...",
        "train_url": "/obs/name/",
        "job_type": "mindinsight",
        "schedule": [
          {
            "type": "stop",
            "time_unit": "HOURS",
            "duration": 1
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateVisualizationJobRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateVisualizationJob survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true,
        "job_id": "10",
        "job_name": "visualization-job",
        "status": "1",
        "create_time": "1524189990635"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateVisualizationJobResponse.self, json) == nil)
  }

  @Test("CreateVisualizationJobRequest survives decoding and encoding")
  func createVisualizationJobRequest() {
    let full = """
      {
        "job_name": "text",
        "job_desc": "text",
        "train_url": "text",
        "job_type": "text",
        "flavor": {
          "code": "text"
        },
        "schedule": {
          "type": "text",
          "time_unit": "HOURS",
          "duration": 1
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateVisualizationJobRequest.self, minimal: #"{"job_name": "text", "train_url": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateVisualizationJobRequest knows its constraints",
    arguments: [
      ConstraintProbe("job_name missing", #"{"train_url": "text"}"#, offending: "job_name"),
      ConstraintProbe("job_name with 0 characters", #"{"train_url": "text", "job_name": ""}"#, offending: "job_name"),
      ConstraintProbe("job_name with 1 characters", #"{"train_url": "text", "job_name": "x"}"#),
      ConstraintProbe("job_name with 2 characters", #"{"train_url": "text", "job_name": "xx"}"#),
      ConstraintProbe("job_name with 19 characters", #"{"train_url": "text", "job_name": "xxxxxxxxxxxxxxxxxxx"}"#),
      ConstraintProbe("job_name with 20 characters", #"{"train_url": "text", "job_name": "xxxxxxxxxxxxxxxxxxxx"}"#),
      ConstraintProbe("job_name with 21 characters", #"{"train_url": "text", "job_name": "xxxxxxxxxxxxxxxxxxxxx"}"#, offending: "job_name"),
      ConstraintProbe("job_desc with 0 characters", #"{"job_name": "text", "train_url": "text", "job_desc": ""}"#),
      ConstraintProbe("job_desc with 1 characters", #"{"job_name": "text", "train_url": "text", "job_desc": "x"}"#),
      ConstraintProbe("job_desc with 255 characters", #"{"job_name": "text", "train_url": "text", "job_desc": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("job_desc with 256 characters", #"{"job_name": "text", "train_url": "text", "job_desc": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("job_desc with 257 characters", #"{"job_name": "text", "train_url": "text", "job_desc": "\#(String(repeating: "x", count: 257))"}"#, offending: "job_desc"),
      ConstraintProbe("train_url missing", #"{"job_name": "text"}"#, offending: "train_url"),
    ])
  func createVisualizationJobRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateVisualizationJobRequest.self) == probe.expectedFindings)
  }

  @Test("CreateVisualizationJobRequestFlavor survives decoding and encoding")
  func createVisualizationJobRequestFlavor() {
    let full = """
      {
        "code": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateVisualizationJobRequestFlavor.self, minimal: #"{"code": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateVisualizationJobRequestFlavor knows its constraints",
    arguments: [
      ConstraintProbe("code missing", #"{}"#, offending: "code"),
    ])
  func createVisualizationJobRequestFlavorConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateVisualizationJobRequestFlavor.self) == probe.expectedFindings)
  }

  @Test("CreateVisualizationJobRequestSchedule survives decoding and encoding")
  func createVisualizationJobRequestSchedule() {
    let full = """
      {
        "type": "text",
        "time_unit": "HOURS",
        "duration": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateVisualizationJobRequestSchedule.self, minimal: #"{"type": "text", "time_unit": "HOURS", "duration": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateVisualizationJobRequestSchedule knows its constraints",
    arguments: [
      ConstraintProbe("type missing", #"{"time_unit": "HOURS", "duration": 1}"#, offending: "type"),
      ConstraintProbe("time_unit missing", #"{"type": "text", "duration": 1}"#, offending: "time_unit"),
      ConstraintProbe("time_unit as documented", #"{"type": "text", "duration": 1, "time_unit": "HOURS"}"#),
      ConstraintProbe("time_unit other than documented", #"{"type": "text", "duration": 1, "time_unit": "HOURS-other"}"#, offending: "time_unit"),
      ConstraintProbe("duration missing", #"{"type": "text", "time_unit": "HOURS"}"#, offending: "duration"),
      ConstraintProbe("duration at -1", #"{"type": "text", "time_unit": "HOURS", "duration": -1}"#, offending: "duration"),
      ConstraintProbe("duration at 0", #"{"type": "text", "time_unit": "HOURS", "duration": 0}"#),
      ConstraintProbe("duration at 1", #"{"type": "text", "time_unit": "HOURS", "duration": 1}"#),
      ConstraintProbe("duration at 23", #"{"type": "text", "time_unit": "HOURS", "duration": 23}"#),
      ConstraintProbe("duration at 24", #"{"type": "text", "time_unit": "HOURS", "duration": 24}"#),
      ConstraintProbe("duration at 25", #"{"type": "text", "time_unit": "HOURS", "duration": 25}"#, offending: "duration"),
    ])
  func createVisualizationJobRequestScheduleConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateVisualizationJobRequestSchedule.self) == probe.expectedFindings)
  }

  @Test("CreateVisualizationJobResponse survives decoding and encoding")
  func createVisualizationJobResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text",
        "job_id": 1,
        "job_name": "text",
        "status": 1,
        "create_time": 1,
        "service_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateVisualizationJobResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
