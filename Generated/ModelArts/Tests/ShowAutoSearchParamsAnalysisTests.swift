// Made by Tablature from ShowAutoSearchParamsAnalysis.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowAutoSearchParamsAnalysis")
struct ShowAutoSearchParamsAnalysisTests {
  @Test("The documented response 200 of ShowAutoSearchParamsAnalysis survives")
  func documentedResponse200() throws {
    let json = """
      {
        "header": [
          "parameters",
          "the mean/std of importance"
        ],
        "data": [
          [
            "batch_size",
            "0.2443/0.3867"
          ],
          [
            "learning_rate",
            "0.6992/0.4040"
          ]
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowAutoSearchParamsAnalysisResponse.self, json) == nil)
  }

  @Test("The documented request of ShowAutoSearchParamsAnalysis is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowAutoSearchParamsAnalysis(trainingJobID: "04f679b17380d32a2f32c00335c4b5ba")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-jobs/04f679b17380d32a2f32c00335c4b5ba/autosearch-parameter-analysis")
  }

  @Test("ShowAutoSearchParamsAnalysisResponse survives decoding and encoding")
  func showAutoSearchParamsAnalysisResponse() {
    let full = """
      {
        "header": [
          "text"
        ],
        "data": [
          [
            "text"
          ]
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAutoSearchParamsAnalysisResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
