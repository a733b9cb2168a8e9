// Made by Tablature from CreatingStep.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreatingStep")
struct CreatingStepTests {
  @Test("CreatingStep survives decoding and encoding")
  func creatingStep() {
    let full = """
      {
        "step": 1,
        "type": "rack"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreatingStep.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreatingStep knows its constraints",
    arguments: [
      ConstraintProbe("type as rack", #"{"type": "rack"}"#),
      ConstraintProbe("type as hyperinstance", #"{"type": "hyperinstance"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func creatingStepConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreatingStep.self) == probe.expectedFindings)
  }

  @Test("CreatingStep.Kind keeps every value")
  func creatingStepKind() {
    let documented = #"["rack", "hyperinstance"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreatingStep.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
