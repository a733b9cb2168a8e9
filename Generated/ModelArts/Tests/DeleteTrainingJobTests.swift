// Made by Tablature from DeleteTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteTrainingJob")
struct DeleteTrainingJobTests {
  @Test("The documented request of DeleteTrainingJob is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteTrainingJob(trainingJobID: "3faf5c03-aaa1-4cbe-879d-24b05d997347")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-jobs/3faf5c03-aaa1-4cbe-879d-24b05d997347")
  }
}
