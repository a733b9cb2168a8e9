// Made by Tablature from ObtainNameOfTrainingJobLogFile.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ObtainNameOfTrainingJobLogFile")
struct ObtainNameOfTrainingJobLogFileTests {
  @Test("The documented response 200 of ObtainNameOfTrainingJobLogFile survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true,
        "log_file_list": [
          "teseJob.0"
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ObtainNameOfTrainingJobLogFileResponse.self, json) == nil)
  }

  @Test("The documented request of ObtainNameOfTrainingJobLogFile is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ObtainNameOfTrainingJobLogFile(jobID: 10, versionID: 10)
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/training-jobs/10/versions/10/log/file-names")
  }

  @Test("ObtainNameOfTrainingJobLogFileResponse survives decoding and encoding")
  func obtainNameOfTrainingJobLogFileResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text",
        "log_file_list": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainNameOfTrainingJobLogFileResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
