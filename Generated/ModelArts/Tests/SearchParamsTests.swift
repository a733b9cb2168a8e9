// Made by Tablature from SearchParams.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SearchParams")
struct SearchParamsTests {
  @Test("SearchParams survives decoding and encoding")
  func searchParams() {
    let full = """
      {
        "name": "text",
        "param_type": "text",
        "lower_bound": "text",
        "upper_bound": "text",
        "discrete_points_num": "text",
        "discrete_values": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
