// Made by Tablature from DeleteVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteVisualizationJob")
struct DeleteVisualizationJobTests {
  @Test("The documented response 200 of DeleteVisualizationJob survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteVisualizationJobResponse.self, json) == nil)
  }

  @Test("The documented request of DeleteVisualizationJob is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteVisualizationJob(jobID: "10")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/visualization-jobs/10")
  }
}
