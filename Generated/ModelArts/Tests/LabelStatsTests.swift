// Made by Tablature from LabelStats.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LabelStats")
struct LabelStatsTests {
  @Test("LabelStats survives decoding and encoding")
  func labelStats() {
    let full = """
      {
        "attributes": [
          {}
        ],
        "count": 1,
        "name": "text",
        "property": {},
        "sample_count": 1,
        "type": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LabelStats.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LabelStats knows its constraints",
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
  func labelStatsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LabelStats.self) == probe.expectedFindings)
  }

  @Test("LabelStats.Kind keeps every value")
  func labelStatsKind() {
    let documented = #"[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.LabelStats.Kind.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

}
