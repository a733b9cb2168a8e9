// Made by Tablature from StopAutoAnnotation.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("StopAutoAnnotation")
struct StopAutoAnnotationTests {
  @Test("The documented response 204 of StopAutoAnnotation survives")
  func documentedResponse204() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("The documented request of StopAutoAnnotation is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.StopAutoAnnotation(datasetID: "dataset_id", taskID: "task_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/tasks/task_id/stop")
  }
}
