// Made by Tablature from ShowAutoSearchPerTrial.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowAutoSearchPerTrial")
struct ShowAutoSearchPerTrialTests {
  @Test("The documented response 200 of ShowAutoSearchPerTrial survives")
  func documentedResponse200() throws {
    let json = """
      {
        "header": [
          "done",
          "pid",
          "best_reward",
          "time_total_s",
          "config",
          "acc",
          "loss",
          "trial_id",
          "training_iteration",
          "reward_attr"
        ],
        "data": [
          [
            "False",
            "314",
            "0.0625",
            "19.477163314819336",
            {
              "batch_size": 32,
              "learning_rate": 0.05512301741232006,
              "trial_index": 0,
              "param/batch_size": 32,
              "param/learning_rate": 0.05512301741232006
            },
            "0.0625",
            "tensor(0.0754, device='cuda:0', requires_grad=True)",
            "ae544174",
            "2",
            "0.0625"
          ],
          [
            "True",
            "314",
            "0.0625",
            "19.477163314819336",
            {
              "batch_size": 32,
              "learning_rate": 0.05512301741232006,
              "trial_index": 0,
              "param/batch_size": 32,
              "param/learning_rate": 0.05512301741232006
            },
            "0.0625",
            "tensor(0.0754, device='cuda:0', requires_grad=True)",
            "ae544174",
            "2",
            "0.0625"
          ]
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowAutoSearchPerTrialResponse.self, json) == nil)
  }

  @Test("The documented request of ShowAutoSearchPerTrial is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowAutoSearchPerTrial(trainingJobID: "5b60a667-1438-4eb5-9705-85b860e623dc", trialID: "ae544174")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-jobs/5b60a667-1438-4eb5-9705-85b860e623dc/autosearch-trials/ae544174")
  }

  @Test("ShowAutoSearchPerTrialResponse survives decoding and encoding")
  func showAutoSearchPerTrialResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.ShowAutoSearchPerTrialResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
