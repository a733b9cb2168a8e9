// Made by Tablature from LabelFormat.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LabelFormat")
struct LabelFormatTests {
  @Test("LabelFormat survives decoding and encoding")
  func labelFormat() {
    let full = """
      {
        "label_type": "0",
        "text_label_separator": "text",
        "text_sample_separator": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LabelFormat.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LabelFormat knows its constraints",
    arguments: [
      ConstraintProbe("label_type as 0", #"{"label_type": "0"}"#),
      ConstraintProbe("label_type as 1", #"{"label_type": "1"}"#),
      ConstraintProbe("label_type undocumented", #"{"label_type": "undocumented value"}"#, offending: "label_type"),
    ])
  func labelFormatConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LabelFormat.self) == probe.expectedFindings)
  }

  @Test("LabelFormat.LabelType keeps every value")
  func labelFormatLabelType() {
    let documented = #"["0", "1"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.LabelFormat.LabelType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
