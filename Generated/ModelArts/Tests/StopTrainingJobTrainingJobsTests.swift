// Made by Tablature from StopTrainingJobTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("StopTrainingJobTrainingJobs")
struct StopTrainingJobTrainingJobsTests {
  @Test("The documented response 200 of StopTrainingJobTrainingJobs survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.StopTrainingJobTrainingJobsResponse.self, json) == nil)
  }

  @Test("The documented request of StopTrainingJobTrainingJobs is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.StopTrainingJobTrainingJobs(jobID: 10, versionID: 10)
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/training-jobs/10/versions/10/stop")
  }

  @Test("StopTrainingJobTrainingJobsResponse survives decoding and encoding")
  func stopTrainingJobTrainingJobsResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.StopTrainingJobTrainingJobsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
