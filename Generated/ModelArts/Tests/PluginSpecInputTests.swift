// Made by Tablature from PluginSpecInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PluginSpecInput")
struct PluginSpecInputTests {
  @Test("PluginSpecInput survives decoding and encoding")
  func pluginSpecInput() {
    let full = """
      {
        "template": {
          "name": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginSpecInput.self, minimal: #"{"template": {"name": "text"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PluginSpecInput knows its constraints",
    arguments: [
      ConstraintProbe("template missing", #"{}"#, offending: "template"),
    ])
  func pluginSpecInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PluginSpecInput.self) == probe.expectedFindings)
  }

}
