// Made by Tablature from UpdateWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateWorkforceSamplingTask")
struct UpdateWorkforceSamplingTaskTests {
  @Test("The documented request of UpdateWorkforceSamplingTask survives")
  func documentedRequest() throws {
    let json = """
      {
        "action": 0
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateWorkforceSamplingTaskRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateWorkforceSamplingTask survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateWorkforceSamplingTaskResponse.self, json) == nil)
  }

  @Test("UpdateWorkforceSamplingTaskRequest survives decoding and encoding")
  func updateWorkforceSamplingTaskRequest() {
    let full = """
      {
        "action": 0,
        "overwrite_last_result": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateWorkforceSamplingTaskRequest.self, minimal: #"{"action": 0}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateWorkforceSamplingTaskRequest knows its constraints",
    arguments: [
      ConstraintProbe("action missing", #"{}"#, offending: "action"),
      ConstraintProbe("action as 0", #"{"action": 0}"#),
      ConstraintProbe("action as 1", #"{"action": 1}"#),
      ConstraintProbe("action as 2", #"{"action": 2}"#),
      ConstraintProbe("action as 3", #"{"action": 3}"#),
      ConstraintProbe("action as 4", #"{"action": 4}"#),
      ConstraintProbe("action as 5", #"{"action": 5}"#),
      ConstraintProbe("action undocumented", #"{"action": 6}"#, offending: "action"),
    ])
  func updateWorkforceSamplingTaskRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateWorkforceSamplingTaskRequest.self) == probe.expectedFindings)
  }

  @Test("UpdateWorkforceSamplingTaskResponse survives decoding and encoding")
  func updateWorkforceSamplingTaskResponse() {
    let full = """
      {
        "sample_count": 1,
        "samples": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateWorkforceSamplingTaskResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("UpdateWorkforceSamplingTaskRequest.Action keeps every value")
  func updateWorkforceSamplingTaskRequestAction() {
    let documented = #"[0, 1, 2, 3, 4, 5]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.UpdateWorkforceSamplingTaskRequest.Action.self, documented: documented, other: #"6"#)
    #expect(problems == [])
  }
}
