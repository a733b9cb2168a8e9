// Made by Tablature from UserTag.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UserTag")
struct UserTagTests {
  @Test("UserTag survives decoding and encoding")
  func userTag() {
    let full = """
      {
        "key": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UserTag.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
