// Made by Tablature from AlgorithmCreateInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AlgorithmCreateInput")
struct AlgorithmCreateInputTests {
  @Test("AlgorithmCreateInput survives decoding and encoding")
  func algorithmCreateInput() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "remote_constraints": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmCreateInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
