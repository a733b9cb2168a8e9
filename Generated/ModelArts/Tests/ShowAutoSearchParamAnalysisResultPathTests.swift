// Made by Tablature from ShowAutoSearchParamAnalysisResultPath.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowAutoSearchParamAnalysisResultPath")
struct ShowAutoSearchParamAnalysisResultPathTests {
  @Test("The documented response 200 of ShowAutoSearchParamAnalysisResultPath survives")
  func documentedResponse200() throws {
    let json = """
      {
        "file_path": "/test-wrk/autosearch-test/output/log/hyperparameter-analysis/fanova/batch_size.png"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowAutoSearchParamAnalysisResultPathResponse.self, json) == nil)
  }

  @Test("The documented request of ShowAutoSearchParamAnalysisResultPath is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowAutoSearchParamAnalysisResultPath(parameterName: "batch_size", trainingJobID: "e346206c-6fde-4c33-9dcd-55be17858ceb")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-jobs/e346206c-6fde-4c33-9dcd-55be17858ceb/autosearch-parameter-analysis/batch_size")
  }

  @Test("ShowAutoSearchParamAnalysisResultPathResponse survives decoding and encoding")
  func showAutoSearchParamAnalysisResultPathResponse() {
    let full = """
      {
        "file_path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAutoSearchParamAnalysisResultPathResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
