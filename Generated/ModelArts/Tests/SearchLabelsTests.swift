// Made by Tablature from SearchLabels.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SearchLabels")
struct SearchLabelsTests {
  @Test("SearchLabels survives decoding and encoding")
  func searchLabels() {
    let full = """
      {
        "labels": [
          {}
        ],
        "op": "OR"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchLabels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchLabels knows its constraints",
    arguments: [
      ConstraintProbe("op as OR", #"{"op": "OR"}"#),
      ConstraintProbe("op as AND", #"{"op": "AND"}"#),
      ConstraintProbe("op undocumented", #"{"op": "undocumented value"}"#, offending: "op"),
    ])
  func searchLabelsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchLabels.self) == probe.expectedFindings)
  }

  @Test("SearchLabels.Op keeps every value")
  func searchLabelsOp() {
    let documented = #"["OR", "AND"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchLabels.Op.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
