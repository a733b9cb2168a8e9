// Made by Tablature from ShowAutoSearchTrials.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowAutoSearchTrials")
struct ShowAutoSearchTrialsTests {
  @Test("The documented response 200 of ShowAutoSearchTrials survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total": 8,
        "count": 8,
        "limit": 50,
        "offset": 0,
        "group_by": "",
        "items": {
          "header": [
            "",
            "done",
            "pid",
            "config",
            "trial_id",
            "training_iteration",
            "time_total_s",
            "worker_index",
            "reward_attr",
            "status",
            "acc",
            "loss",
            "best_reward"
          ],
          "data": [
            [
              "0",
              "True",
              "314",
              {
                "batch_size": 32,
                "learning_rate": 0.05512301741232006,
                "trial_index": 0,
                "param/batch_size": 32,
                "param/learning_rate": 0.05512301741232006
              },
              "ae544174",
              "2",
              "19.477163314819336",
              "",
              "0.0625",
              "TERMINATED",
              "0.0625",
              "tensor(0.0754, device='cuda:0', requires_grad=True)",
              "0.0625"
            ],
            [
              "1",
              "True",
              "315",
              {
                "batch_size": 32,
                "learning_rate": 0.0785570955603036,
                "trial_index": 1,
                "param/batch_size": 32,
                "param/learning_rate": 0.0785570955603036
              },
              "ae548666",
              "2",
              "3.601897954940796",
              "",
              "0.0",
              "TERMINATED",
              "0.0",
              "tensor(0.0760, device='cuda:0', requires_grad=True)",
              "0.0"
            ],
            [
              "2",
              "True",
              "312",
              {
                "batch_size": 16,
                "learning_rate": 0.04015387428829642,
                "trial_index": 2,
                "param/batch_size": 16,
                "param/learning_rate": 0.04015387428829642
              },
              "ae54c0ea",
              "2",
              "3.5978384017944336",
              "",
              "0.1875",
              "TERMINATED",
              "0.1875",
              "tensor(0.1469, device='cuda:0', requires_grad=True)",
              "0.1875"
            ],
            [
              "3",
              "True",
              "313",
              {
                "batch_size": 32,
                "learning_rate": 0.0340820322164706,
                "trial_index": 3,
                "param/batch_size": 32,
                "param/learning_rate": 0.0340820322164706
              },
              "ae5503c0",
              "2",
              "3.641200304031372",
              "",
              "0.25",
              "TERMINATED",
              "0.25",
              "tensor(0.0716, device='cuda:0', requires_grad=True)",
              "0.25"
            ],
            [
              "4",
              "True",
              "470",
              {
                "batch_size": 32,
                "learning_rate": 0.03656488928171769,
                "trial_index": 4,
                "param/batch_size": 32,
                "param/learning_rate": 0.03656488928171769
              },
              "bef46590",
              "2",
              "3.6120550632476807",
              "",
              "0.09375",
              "TERMINATED",
              "0.09375",
              "tensor(0.0740, device='cuda:0', requires_grad=True)",
              "0.09375"
            ],
            [
              "5",
              "True",
              "499",
              {
                "batch_size": 32,
                "learning_rate": 0.008413169003970163,
                "trial_index": 5,
                "param/batch_size": 32,
                "param/learning_rate": 0.008413169003970163
              },
              "bef578f4",
              "2",
              "3.6379287242889404",
              "",
              "0.1875",
              "TERMINATED",
              "0.1875",
              "tensor(0.0723, device='cuda:0', requires_grad=True)",
              "0.1875"
            ],
            [
              "6",
              "True",
              "528",
              {
                "batch_size": 64,
                "learning_rate": 0.06297447200613912,
                "trial_index": 6,
                "param/batch_size": 64,
                "param/learning_rate": 0.06297447200613912
              },
              "bef5c584",
              "2",
              "3.711118221282959",
              "",
              "0.046875",
              "TERMINATED",
              "0.046875",
              "tensor(0.0381, device='cuda:0', requires_grad=True)",
              "0.046875"
            ],
            [
              "7",
              "True",
              "557",
              {
                "batch_size": 32,
                "learning_rate": 0.04426479392014276,
                "trial_index": 7,
                "param/batch_size": 32,
                "param/learning_rate": 0.04426479392014276
              },
              "bef60684",
              "2",
              "3.6971280574798584",
              "",
              "0.0625",
              "TERMINATED",
              "0.0625",
              "tensor(0.0778, device='cuda:0', requires_grad=True)",
              "0.0625"
            ]
          ]
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowAutoSearchTrialsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowAutoSearchTrials is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowAutoSearchTrials(trainingJobID: "5b60a667-1438-4eb5-9705-85b860e623dc")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-jobs/5b60a667-1438-4eb5-9705-85b860e623dc/autosearch-trials")
  }

  @Test("ShowAutoSearchTrialsResponse survives decoding and encoding")
  func showAutoSearchTrialsResponse() {
    let full = """
      {
        "total": 1,
        "count": 1,
        "limit": 1,
        "offset": 1,
        "group_by": "text",
        "items": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAutoSearchTrialsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
