// Made by Tablature from DeleteProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteProcessorTask")
struct DeleteProcessorTaskTests {
  @Test("The documented response 200 of DeleteProcessorTask survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("The documented request of DeleteProcessorTask is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteProcessorTask(taskID: "task_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/processor-tasks/task_id")
  }
}
