// Made by Tablature from ShowSearchAlgorithms.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowSearchAlgorithms")
struct ShowSearchAlgorithmsTests {
  @Test("The documented response 200 of ShowSearchAlgorithms survives")
  func documentedResponse200() throws {
    let json = """
      {
        "search_algo_count": 3,
        "search_algo_list": [
          {
            "name": "bayes_opt_search",
            "params": [
              {
                "key": "kind",
                "value": "ucb",
                "type": "String"
              },
              {
                "key": "kappa",
                "value": "2.5",
                "type": "Float"
              },
              {
                "key": "xi",
                "value": "0.0",
                "type": "Float"
              },
              {
                "key": "num_samples",
                "value": "20",
                "type": "Integer"
              },
              {
                "key": "seed",
                "value": "1",
                "type": "Integer"
              }
            ],
            "description": "..."
          },
          {
            "name": "tpe_search",
            "params": [
              {
                "key": "gamma",
                "value": "0.25",
                "type": "Float"
              },
              {
                "key": "n_initial_points",
                "value": "20",
                "type": "Integer"
              },
              {
                "key": "num_samples",
                "value": "20",
                "type": "Integer"
              },
              {
                "key": "seed",
                "value": "1",
                "type": "Integer"
              }
            ],
            "description": "..."
          },
          {
            "name": "anneal_search",
            "params": [
              {
                "key": "avg_best_idx",
                "value": "2.0",
                "type": "Float"
              },
              {
                "key": "shrink_coef",
                "value": "0.1",
                "type": "Float"
              },
              {
                "key": "num_samples",
                "value": "20",
                "type": "Integer"
              },
              {
                "key": "seed",
                "value": "1",
                "type": "Integer"
              }
            ],
            "description": "..."
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowSearchAlgorithmsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowSearchAlgorithms is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowSearchAlgorithms()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/search-algorithms")
  }

  @Test("ShowSearchAlgorithmsResponse survives decoding and encoding")
  func showSearchAlgorithmsResponse() {
    let full = """
      {
        "search_algo_count": 1,
        "search_algo_list": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowSearchAlgorithmsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowSearchAlgorithmsResponseSearchAlgoList survives decoding and encoding")
  func showSearchAlgorithmsResponseSearchAlgoList() {
    let full = """
      {
        "name": "text",
        "params": [
          {}
        ],
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowSearchAlgorithmsResponseSearchAlgoList.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowSearchAlgorithmsResponseSearchAlgoListParams survives decoding and encoding")
  func showSearchAlgorithmsResponseSearchAlgoListParams() {
    let full = """
      {
        "key": "text",
        "value": "text",
        "type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowSearchAlgorithmsResponseSearchAlgoListParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
