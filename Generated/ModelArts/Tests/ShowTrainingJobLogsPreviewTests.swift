// Made by Tablature from ShowTrainingJobLogsPreview.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowTrainingJobLogsPreview")
struct ShowTrainingJobLogsPreviewTests {
  @Test("The documented response 200 of ShowTrainingJobLogsPreview survives")
  func documentedResponse200() throws {
    let json = """
      {
        "content": "...",
        "current_size": 126548,
        "full_size": 5242880
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowTrainingJobLogsPreviewResponse.self, json) == nil)
  }

  @Test("The documented request of ShowTrainingJobLogsPreview is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowTrainingJobLogsPreview(trainingJobID: "2cd88daa-31a4-40a8-a58f-d186b0e93e4f", taskID: "worker-0")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-jobs/2cd88daa-31a4-40a8-a58f-d186b0e93e4f/tasks/worker-0/logs/preview")
  }

  @Test("ShowTrainingJobLogsPreviewResponse survives decoding and encoding")
  func showTrainingJobLogsPreviewResponse() {
    let full = """
      {
        "content": "text",
        "current_size": 1,
        "full_size": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowTrainingJobLogsPreviewResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
