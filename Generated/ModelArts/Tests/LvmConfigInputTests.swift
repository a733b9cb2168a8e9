// Made by Tablature from LvmConfigInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LvmConfigInput")
struct LvmConfigInputTests {
  @Test("LvmConfigInput survives decoding and encoding")
  func lvmConfigInput() {
    let full = """
      {
        "lvType": "linear",
        "path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LvmConfigInput.self, minimal: #"{"lvType": "linear"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LvmConfigInput knows its constraints",
    arguments: [
      ConstraintProbe("lvType missing", #"{}"#, offending: "lvType"),
      ConstraintProbe("lvType as linear", #"{"lvType": "linear"}"#),
      ConstraintProbe("lvType as striped", #"{"lvType": "striped"}"#),
      ConstraintProbe("lvType undocumented", #"{"lvType": "undocumented value"}"#, offending: "lvType"),
    ])
  func lvmConfigInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LvmConfigInput.self) == probe.expectedFindings)
  }

  @Test("LvmConfigInput.LvType keeps every value")
  func lvmConfigInputLvType() {
    let documented = #"["linear", "striped"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.LvmConfigInput.LvType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
