// Made by Tablature from AlgoConfigs.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AlgoConfigs")
struct AlgoConfigsTests {
  @Test("AlgoConfigs survives decoding and encoding")
  func algoConfigs() {
    let full = """
      {
        "name": "text",
        "params": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgoConfigs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
