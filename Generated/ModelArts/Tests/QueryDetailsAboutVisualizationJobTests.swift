// Made by Tablature from QueryDetailsAboutVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("QueryDetailsAboutVisualizationJob")
struct QueryDetailsAboutVisualizationJobTests {
  @Test("The documented response 200 of QueryDetailsAboutVisualizationJob survives")
  func documentedResponse200() throws {
    let json = """
      {
        "duration": 33000,
        "service_url": "https://XXX/modelarts2/tensorboard/04f679b17380d32a2f32c00335c4b5ba/197/",
        "job_name": "apiTest-11",
        "create_time": 1565149736000,
        "train_url": "/wph-test/zl-test/Flowers-Set/ApiTest/",
        "job_id": 197,
        "job_desc": "ModelArts API Dialtest",
        "resource_id": "e17dd874-b5e0-4e9b-aaf0-22b045ad8571",
        "status": 7
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.QueryDetailsAboutVisualizationJobResponse.self, json) == nil)
  }

  @Test("The documented request of QueryDetailsAboutVisualizationJob is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.QueryDetailsAboutVisualizationJob(jobID: "10")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/visualization-jobs/10")
  }

  @Test("QueryDetailsAboutVisualizationJobResponse survives decoding and encoding")
  func queryDetailsAboutVisualizationJobResponse() {
    let full = """
      {
        "error_message": "text",
        "error_code": "text",
        "job_name": "text",
        "service_url": "text",
        "resource_id": "text",
        "job_id": 1,
        "job_desc": "text",
        "duration": 1,
        "create_time": 1,
        "train_url": "text",
        "status": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryDetailsAboutVisualizationJobResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
