// Made by Tablature from LabelAttributeValue.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LabelAttributeValue")
struct LabelAttributeValueTests {
  @Test("LabelAttributeValue survives decoding and encoding")
  func labelAttributeValue() {
    let full = """
      {
        "id": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LabelAttributeValue.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
