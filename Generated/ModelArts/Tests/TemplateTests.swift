// Made by Tablature from Template.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Template")
struct TemplateTests {
  @Test("Template survives decoding and encoding")
  func template() {
    let full = """
      {
        "name": "text",
        "version": "text",
        "inputs": {
          "key1": {
            "key": "value"
          }
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Template.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
