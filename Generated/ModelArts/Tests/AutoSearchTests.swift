// Made by Tablature from AutoSearch.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AutoSearch")
struct AutoSearchTests {
  @Test("AutoSearch survives decoding and encoding")
  func autoSearch() {
    let full = """
      {
        "skip_search_params": "text",
        "reward_attrs": [
          {}
        ],
        "search_params": [
          {}
        ],
        "algo_configs": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AutoSearch.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
