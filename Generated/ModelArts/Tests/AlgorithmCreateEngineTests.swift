// Made by Tablature from AlgorithmCreateEngine.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AlgorithmCreateEngine")
struct AlgorithmCreateEngineTests {
  @Test("AlgorithmCreateEngine survives decoding and encoding")
  func algorithmCreateEngine() {
    let full = """
      {
        "engine_id": "text",
        "engine_name": "text",
        "engine_version": "text",
        "image_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmCreateEngine.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
