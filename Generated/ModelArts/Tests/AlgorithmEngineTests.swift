// Made by Tablature from AlgorithmEngine.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AlgorithmEngine")
struct AlgorithmEngineTests {
  @Test("AlgorithmEngine survives decoding and encoding")
  func algorithmEngine() {
    let full = """
      {
        "engine_id": "text",
        "engine_name": "text",
        "engine_version": "text",
        "v1_compatible": true,
        "run_user": "text",
        "image_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmEngine.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
