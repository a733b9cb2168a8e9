// Made by Tablature from AlgorithmJobConfig.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AlgorithmJobConfig")
struct AlgorithmJobConfigTests {
  @Test("AlgorithmJobConfig survives decoding and encoding")
  func algorithmJobConfig() {
    let full = """
      {
        "code_dir": "text",
        "boot_file": "text",
        "command": "text",
        "parameters": [
          {}
        ],
        "inputs": [
          {}
        ],
        "outputs": [
          {
            "name": "text"
          }
        ],
        "engine": {},
        "parameters_customization": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmJobConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmJobConfigParameters survives decoding and encoding")
  func algorithmJobConfigParameters() {
    let full = """
      {
        "name": "text",
        "value": "text",
        "description": "text",
        "constraint": {},
        "i18n_description": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmJobConfigParameters.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
