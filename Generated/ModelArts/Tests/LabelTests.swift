// Made by Tablature from Label.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Label")
struct LabelTests {
  @Test("Label survives decoding and encoding")
  func label() {
    let full = """
      {
        "attributes": [
          {}
        ],
        "name": "text",
        "property": {},
        "type": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Label.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Label knows its constraints",
    arguments: [
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
  func labelConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Label.self) == probe.expectedFindings)
  }

  @Test("Label.Kind keeps every value")
  func labelKind() {
    let documented = #"[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Label.Kind.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

}
