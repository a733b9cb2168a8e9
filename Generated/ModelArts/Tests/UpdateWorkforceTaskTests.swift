// Made by Tablature from UpdateWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateWorkforceTask")
struct UpdateWorkforceTaskTests {
  @Test("The documented request of UpdateWorkforceTask survives")
  func documentedRequest() throws {
    let json = """
      {
        "workforces_config": {
          "workforces": [
            {
              "workforce_id": "3frbQ90hb8ZKksAhyR8",
              "workers": [
                {
                  "email": "xxx@xxx.com"
                },
                {
                  "email": "xxx@xxx.com"
                }
              ]
            }
          ]
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateWorkforceTaskRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateWorkforceTask survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("UpdateWorkforceTaskRequest survives decoding and encoding")
  func updateWorkforceTaskRequest() {
    let full = """
      {
        "dataset_id": "text",
        "description": "text",
        "task_id": "text",
        "task_name": "text",
        "workforces_config": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateWorkforceTaskRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateWorkforceTaskRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
      ConstraintProbe("task_name with 0 characters", #"{"task_name": ""}"#, offending: "task_name"),
      ConstraintProbe("task_name with 1 characters", #"{"task_name": "x"}"#),
      ConstraintProbe("task_name with 2 characters", #"{"task_name": "xx"}"#),
      ConstraintProbe("task_name with 63 characters", #"{"task_name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("task_name with 64 characters", #"{"task_name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("task_name with 65 characters", #"{"task_name": "\#(String(repeating: "x", count: 65))"}"#, offending: "task_name"),
    ])
  func updateWorkforceTaskRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateWorkforceTaskRequest.self) == probe.expectedFindings)
  }
}
