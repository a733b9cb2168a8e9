// Made by Tablature from LvmConfig.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LvmConfig")
struct LvmConfigTests {
  @Test("LvmConfig survives decoding and encoding")
  func lvmConfig() {
    let full = """
      {
        "lvType": "linear",
        "path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LvmConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LvmConfig knows its constraints",
    arguments: [
      ConstraintProbe("lvType as linear", #"{"lvType": "linear"}"#),
      ConstraintProbe("lvType as striped", #"{"lvType": "striped"}"#),
      ConstraintProbe("lvType undocumented", #"{"lvType": "undocumented value"}"#, offending: "lvType"),
    ])
  func lvmConfigConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LvmConfig.self) == probe.expectedFindings)
  }

  @Test("LvmConfig.LvType keeps every value")
  func lvmConfigLvType() {
    let documented = #"["linear", "striped"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.LvmConfig.LvType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
