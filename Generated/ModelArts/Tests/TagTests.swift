// Made by Tablature from Tag.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Tag")
struct TagTests {
  @Test("Tag survives decoding and encoding")
  func tag() {
    let full = """
      {
        "key": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Tag.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
