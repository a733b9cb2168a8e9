// Made by Tablature from SampleLabel.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SampleLabel")
struct SampleLabelTests {
  @Test("SampleLabel survives decoding and encoding")
  func sampleLabel() {
    let full = """
      {
        "annotated_by": "human",
        "id": "text",
        "name": "text",
        "property": {},
        "score": 1,
        "type": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleLabel.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleLabel knows its constraints",
    arguments: [
      ConstraintProbe("annotated_by as human", #"{"annotated_by": "human"}"#),
      ConstraintProbe("annotated_by as auto", #"{"annotated_by": "auto"}"#),
      ConstraintProbe("annotated_by undocumented", #"{"annotated_by": "undocumented value"}"#, offending: "annotated_by"),
      ConstraintProbe("score at -1", #"{"score": -1}"#, offending: "score"),
      ConstraintProbe("score at 0", #"{"score": 0}"#),
      ConstraintProbe("score at 1", #"{"score": 1}"#),
      ConstraintProbe("score at 2", #"{"score": 2}"#, offending: "score"),
      ConstraintProbe("type as 0", #"{"type": 0}"#),
      ConstraintProbe("type as 1", #"{"type": 1}"#),
      ConstraintProbe("type as 3", #"{"type": 3}"#),
      ConstraintProbe("type as 100", #"{"type": 100}"#),
      ConstraintProbe("type as 101", #"{"type": 101}"#),
      ConstraintProbe("type as 102", #"{"type": 102}"#),
      ConstraintProbe("type as 103", #"{"type": 103}"#),
      ConstraintProbe("type as 200", #"{"type": 200}"#),
      ConstraintProbe("type as 201", #"{"type": 201}"#),
      ConstraintProbe("type as 202", #"{"type": 202}"#),
      ConstraintProbe("type as 600", #"{"type": 600}"#),
      ConstraintProbe("type undocumented", #"{"type": 2}"#, offending: "type"),
    ])
  func sampleLabelConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleLabel.self) == probe.expectedFindings)
  }

  @Test("SampleLabel.AnnotatedBy keeps every value")
  func sampleLabelAnnotatedBy() {
    let documented = #"["human", "auto"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabel.AnnotatedBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SampleLabel.Kind keeps every value")
  func sampleLabelKind() {
    let documented = #"[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabel.Kind.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

}
