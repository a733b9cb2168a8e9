// Made by Tablature from RestartVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("RestartVisualizationJob")
struct RestartVisualizationJobTests {
  @Test("The documented response 200 of RestartVisualizationJob survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.RestartVisualizationJobResponse.self, json) == nil)
  }

  @Test("The documented request of RestartVisualizationJob is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.RestartVisualizationJob(jobID: "10")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/visualization-jobs/10/restart")
  }
}
