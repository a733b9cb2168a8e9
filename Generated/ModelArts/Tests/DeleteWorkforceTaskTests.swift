// Made by Tablature from DeleteWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteWorkforceTask")
struct DeleteWorkforceTaskTests {
  @Test("The documented response 204 of DeleteWorkforceTask survives")
  func documentedResponse204() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("The documented request of DeleteWorkforceTask is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteWorkforceTask(datasetID: "dataset_id", workforceTaskID: "workforce_task_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/workforce-tasks/workforce_task_id")
  }
}
