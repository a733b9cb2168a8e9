// Made by Tablature from I18nDescription.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("I18nDescription")
struct I18nDescriptionTests {
  @Test("I18nDescription survives decoding and encoding")
  func i18nDescription() {
    let full = """
      {
        "language": "text",
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.I18nDescription.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
