// Made by Tablature from DeleteTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteTrainingJobConfiguration")
struct DeleteTrainingJobConfigurationTests {
  @Test("The documented response 200 of DeleteTrainingJobConfiguration survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteTrainingJobConfigurationResponse.self, json) == nil)
  }

  @Test("The documented request of DeleteTrainingJobConfiguration is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteTrainingJobConfiguration(configName: "test-trainconfig")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/training-job-configs/test-trainconfig")
  }
}
