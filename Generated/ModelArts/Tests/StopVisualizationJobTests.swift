// Made by Tablature from StopVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("StopVisualizationJob")
struct StopVisualizationJobTests {
  @Test("The documented response 200 of StopVisualizationJob survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.StopVisualizationJobResponse.self, json) == nil)
  }

  @Test("The documented request of StopVisualizationJob is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.StopVisualizationJob(jobID: "10")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/visualization-jobs/10/stop")
  }

  @Test("StopVisualizationJobResponse survives decoding and encoding")
  func stopVisualizationJobResponse() {
    let full = """
      {
        "is_success": true,
        "error_code": "text",
        "error_message": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.StopVisualizationJobResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
