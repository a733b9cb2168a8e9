// Made by Tablature from AlgorithmInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AlgorithmInput")
struct AlgorithmInputTests {
  @Test("AlgorithmInput survives decoding and encoding")
  func algorithmInput() {
    let full = """
      {
        "name": "text",
        "local_dir": "text",
        "remote": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
