// Made by Tablature from DeleteVersionOfTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteVersionOfTrainingJob")
struct DeleteVersionOfTrainingJobTests {
  @Test("The documented response 200 of DeleteVersionOfTrainingJob survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteVersionOfTrainingJobResponse.self, json) == nil)
  }

  @Test("The documented request of DeleteVersionOfTrainingJob is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteVersionOfTrainingJob(jobID: 10, versionID: 10)
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/training-jobs/10/versions/10")
  }

  @Test("DeleteVersionOfTrainingJobResponse survives decoding and encoding")
  func deleteVersionOfTrainingJobResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DeleteVersionOfTrainingJobResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
