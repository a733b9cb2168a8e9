// Made by Tablature from AlgorithmAdvancedConfig.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AlgorithmAdvancedConfig")
struct AlgorithmAdvancedConfigTests {
  @Test("AlgorithmAdvancedConfig survives decoding and encoding")
  func algorithmAdvancedConfig() {
    let full = """
      {
        "auto_search": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmAdvancedConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
