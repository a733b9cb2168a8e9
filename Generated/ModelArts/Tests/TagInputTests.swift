// Made by Tablature from TagInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TagInput")
struct TagInputTests {
  @Test("TagInput survives decoding and encoding")
  func tagInput() {
    let full = """
      {
        "key": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TagInput.self, minimal: #"{"key": "text", "value": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TagInput knows its constraints",
    arguments: [
      ConstraintProbe("key missing", #"{"value": "text"}"#, offending: "key"),
      ConstraintProbe("value missing", #"{"key": "text"}"#, offending: "value"),
    ])
  func tagInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TagInput.self) == probe.expectedFindings)
  }

}
