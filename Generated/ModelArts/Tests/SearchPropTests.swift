// Made by Tablature from SearchProp.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SearchProp")
struct SearchPropTests {
  @Test("SearchProp survives decoding and encoding")
  func searchProp() {
    let full = """
      {
        "op": "AND",
        "props": {
          "key1": [
            "text"
          ]
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchProp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchProp knows its constraints",
    arguments: [
      ConstraintProbe("op as AND", #"{"op": "AND"}"#),
      ConstraintProbe("op as OR", #"{"op": "OR"}"#),
      ConstraintProbe("op undocumented", #"{"op": "undocumented value"}"#, offending: "op"),
    ])
  func searchPropConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchProp.self) == probe.expectedFindings)
  }

  @Test("SearchProp.Op keeps every value")
  func searchPropOp() {
    let documented = #"["AND", "OR"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchProp.Op.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
