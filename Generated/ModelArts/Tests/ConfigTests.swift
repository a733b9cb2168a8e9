// Made by Tablature from Config.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Config")
struct ConfigTests {
  @Test("Config survives decoding and encoding")
  func config() {
    let full = """
      {
        "script": "text",
        "type": "COMMAND"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Config.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Config knows its constraints",
    arguments: [
      ConstraintProbe("type as COMMAND", #"{"type": "COMMAND"}"#),
      ConstraintProbe("type as SCRIPT", #"{"type": "SCRIPT"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func configConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Config.self) == probe.expectedFindings)
  }

  @Test("Config.Kind keeps every value")
  func configKind() {
    let documented = #"["COMMAND", "SCRIPT"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Config.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
