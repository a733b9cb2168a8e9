// Made by Tablature from ShowAutoSearchTrialEarlyStop.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowAutoSearchTrialEarlyStop")
struct ShowAutoSearchTrialEarlyStopTests {
  @Test("The documented response 200 of ShowAutoSearchTrialEarlyStop survives")
  func documentedResponse200() throws {
    let json = """
      {
        "earlystop_trial": "50093e6c"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowAutoSearchTrialEarlyStopResponse.self, json) == nil)
  }

  @Test("The documented request of ShowAutoSearchTrialEarlyStop is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowAutoSearchTrialEarlyStop(trainingJobID: "e346206c-6fde-4c33-9dcd-55be17858ceb", trialID: "50093e6c")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-jobs/e346206c-6fde-4c33-9dcd-55be17858ceb/autosearch-trial-earlystop/50093e6c")
  }

  @Test("ShowAutoSearchTrialEarlyStopResponse survives decoding and encoding")
  func showAutoSearchTrialEarlyStopResponse() {
    let full = """
      {
        "earlystop_trial": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAutoSearchTrialEarlyStopResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
