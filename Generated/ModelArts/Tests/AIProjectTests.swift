// Made by Tablature from AIProject.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AIProject")
struct AIProjectTests {
  @Test("AIProject survives decoding and encoding")
  func aiProject() {
    let full = """
      {
        "id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AIProject.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
