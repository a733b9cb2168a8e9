// Made by Tablature from SearchLabel.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SearchLabel")
struct SearchLabelTests {
  @Test("SearchLabel survives decoding and encoding")
  func searchLabel() {
    let full = """
      {
        "name": "text",
        "op": "OR",
        "property": {
          "key1": [
            "text"
          ]
        },
        "type": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchLabel.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchLabel knows its constraints",
    arguments: [
      ConstraintProbe("op as OR", #"{"op": "OR"}"#),
      ConstraintProbe("op as AND", #"{"op": "AND"}"#),
      ConstraintProbe("op undocumented", #"{"op": "undocumented value"}"#, offending: "op"),
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
  func searchLabelConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchLabel.self) == probe.expectedFindings)
  }

  @Test("SearchLabel.Op keeps every value")
  func searchLabelOp() {
    let documented = #"["OR", "AND"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchLabel.Op.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchLabel.Kind keeps every value")
  func searchLabelKind() {
    let documented = #"[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchLabel.Kind.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

}
