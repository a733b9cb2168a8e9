// Made by Tablature from CreateTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateTask")
struct CreateTaskTests {
  @Test("The documented request of CreateTask survives")
  func documentedRequest() throws {
    let json = """
      {
        "task_type": "auto-label",
        "collect_key_sample": true,
        "config": {
          "algorithm_type": "fast"
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTaskRequest.self, json) == nil)
  }

  @Test("The documented request of CreateTask survives")
  func documentedRequest_2() throws {
    let json = """
      {
        "task_type": "pre-label",
        "model_id": "c4989033-7584-44ee-a180-1c476b810e46",
        "collect_key_sample": true,
        "config": {
          "inf_config_list": [
            {
              "specification": "modelarts.vm.cpu.2u",
              "instance_count": 1
            }
          ]
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTaskRequest.self, json) == nil)
  }

  @Test("The documented request of CreateTask survives")
  func documentedRequest_3() throws {
    let json = """
      {
        "task_type": "auto-grouping",
        "config": {
          "n_clusters": "2",
          "ambiguity": false,
          "image_brightness": false,
          "image_colorfulness": false,
          "property": "size",
          "result_type": 1
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTaskRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateTask survives")
  func documentedResponse200() throws {
    let json = """
      {
        "task_id": "r0jT2zwxBDKf8KEnSuZ"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTaskResponse.self, json) == nil)
  }

  @Test("CreateTaskRequest survives decoding and encoding")
  func createTaskRequest() {
    let full = """
      {
        "collect_key_sample": true,
        "config": {},
        "model_id": "text",
        "task_type": "auto-label"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTaskRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateTaskRequest knows its constraints",
    arguments: [
      ConstraintProbe("task_type as auto-label", #"{"task_type": "auto-label"}"#),
      ConstraintProbe("task_type as pre-label", #"{"task_type": "pre-label"}"#),
      ConstraintProbe("task_type as auto-grouping", #"{"task_type": "auto-grouping"}"#),
      ConstraintProbe("task_type undocumented", #"{"task_type": "undocumented value"}"#, offending: "task_type"),
    ])
  func createTaskRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateTaskRequest.self) == probe.expectedFindings)
  }

  @Test("CreateTaskResponse survives decoding and encoding")
  func createTaskResponse() {
    let full = """
      {
        "task_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTaskResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateTaskRequest.TaskType keeps every value")
  func createTaskRequestTaskType() {
    let documented = #"["auto-label", "pre-label", "auto-grouping"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateTaskRequest.TaskType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
