// Made by Tablature from ShowObsUrlOfTrainingJobLogs.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowObsUrlOfTrainingJobLogs")
struct ShowObsUrlOfTrainingJobLogsTests {
  @Test("The documented response 200 of ShowObsUrlOfTrainingJobLogs survives")
  func documentedResponse200() throws {
    let json = """
      {
        "obs_url": "http://10.155.101.248:20000/cnnorth4-test/xk/00chess_test/test11/logs/modelarts-job-0f2ccdbb-4f34-4d53-afb9-d526f3be8c68-ma-platform-init-worker-0-172.16.24.51-01909681.log?AWSAccessKeyId=xxxxx"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowOBSURLOfTrainingJobLogsResponse.self, json) == nil)
  }

  @Test("ShowOBSURLOfTrainingJobLogsResponse survives decoding and encoding")
  func showObsurlOfTrainingJobLogsResponse() {
    let full = """
      {
        "obs_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowOBSURLOfTrainingJobLogsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
