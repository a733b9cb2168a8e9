// Made by Tablature from MindStudioInsight.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("MindStudioInsight")
struct MindStudioInsightTests {
  @Test("MindStudioInsight survives decoding and encoding")
  func mindStudioInsight() {
    let full = """
      {
        "url": "text",
        "token": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.MindStudioInsight.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
