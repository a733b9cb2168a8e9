// Made by Tablature from PluginStatus.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PluginStatus")
struct PluginStatusTests {
  @Test("PluginStatus survives decoding and encoding")
  func pluginStatus() {
    let full = """
      {
        "phase": "Pending",
        "version": "text",
        "reason": "text",
        "values": "text",
        "resources": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PluginStatus knows its constraints",
    arguments: [
      ConstraintProbe("phase as Pending", #"{"phase": "Pending"}"#),
      ConstraintProbe("phase as Running", #"{"phase": "Running"}"#),
      ConstraintProbe("phase as Updating", #"{"phase": "Updating"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase as Deleting", #"{"phase": "Deleting"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func pluginStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PluginStatus.self) == probe.expectedFindings)
  }

  @Test("PluginStatus.Phase keeps every value")
  func pluginStatusPhase() {
    let documented = #"["Pending", "Running", "Updating", "Abnormal", "Deleting"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PluginStatus.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
