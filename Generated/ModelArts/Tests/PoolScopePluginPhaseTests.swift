// Made by Tablature from PoolScopePluginPhase.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolScopePluginPhase")
struct PoolScopePluginPhaseTests {
  @Test("PoolScopePluginPhase survives decoding and encoding")
  func poolScopePluginPhase() {
    let full = """
      {
        "name": "text",
        "phase": "Pending"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolScopePluginPhase.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolScopePluginPhase knows its constraints",
    arguments: [
      ConstraintProbe("phase as Pending", #"{"phase": "Pending"}"#),
      ConstraintProbe("phase as Running", #"{"phase": "Running"}"#),
      ConstraintProbe("phase as Updating", #"{"phase": "Updating"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase as Deleting", #"{"phase": "Deleting"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func poolScopePluginPhaseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolScopePluginPhase.self) == probe.expectedFindings)
  }

  @Test("PoolScopePluginPhase.Phase keeps every value")
  func poolScopePluginPhasePhase() {
    let documented = #"["Pending", "Running", "Updating", "Abnormal", "Deleting"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolScopePluginPhase.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
