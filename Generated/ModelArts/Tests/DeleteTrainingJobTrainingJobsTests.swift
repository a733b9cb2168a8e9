// Made by Tablature from DeleteTrainingJobTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteTrainingJobTrainingJobs")
struct DeleteTrainingJobTrainingJobsTests {
  @Test("The documented response 200 of DeleteTrainingJobTrainingJobs survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteTrainingJobTrainingJobsResponse.self, json) == nil)
  }

  @Test("The documented request of DeleteTrainingJobTrainingJobs is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteTrainingJobTrainingJobs(jobID: 10)
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/training-jobs/10")
  }
}
