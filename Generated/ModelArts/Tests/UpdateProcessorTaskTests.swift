// Made by Tablature from UpdateProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateProcessorTask")
struct UpdateProcessorTaskTests {
  @Test("The documented request of UpdateProcessorTask survives")
  func documentedRequest() throws {
    let json = """
      {
        "description": "test"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateProcessorTaskRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateProcessorTask survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("UpdateProcessorTaskRequest survives decoding and encoding")
  func updateProcessorTaskRequest() {
    let full = """
      {
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateProcessorTaskRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateProcessorTaskRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
    ])
  func updateProcessorTaskRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateProcessorTaskRequest.self) == probe.expectedFindings)
  }
}
