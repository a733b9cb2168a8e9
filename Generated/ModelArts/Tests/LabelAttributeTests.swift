// Made by Tablature from LabelAttribute.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LabelAttribute")
struct LabelAttributeTests {
  @Test("LabelAttribute survives decoding and encoding")
  func labelAttribute() {
    let full = """
      {
        "default_value": "text",
        "id": "text",
        "name": "text",
        "type": "text",
        "values": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LabelAttribute.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LabelAttribute knows its constraints",
    arguments: [
      ConstraintProbe("name with 63 characters", #"{"name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("name with 64 characters", #"{"name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("name with 65 characters", #"{"name": "\#(String(repeating: "x", count: 65))"}"#, offending: "name"),
      ConstraintProbe("type as text", #"{"type": "text"}"#),
      ConstraintProbe("type as select", #"{"type": "select"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func labelAttributeConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LabelAttribute.self) == probe.expectedFindings)
  }

  @Test("LabelAttribute.Kind keeps every value")
  func labelAttributeKind() {
    let documented = #"["text", "select"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.LabelAttribute.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
