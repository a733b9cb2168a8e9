// Made by Tablature from PoolScopeStatus.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolScopeStatus")
struct PoolScopeStatusTests {
  @Test("PoolScopeStatus survives decoding and encoding")
  func poolScopeStatus() {
    let full = """
      {
        "scopeType": "Train",
        "state": "Enabling",
        "plugins": [
          {}
        ],
        "message": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolScopeStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolScopeStatus knows its constraints",
    arguments: [
      ConstraintProbe("scopeType as Train", #"{"scopeType": "Train"}"#),
      ConstraintProbe("scopeType as Infer", #"{"scopeType": "Infer"}"#),
      ConstraintProbe("scopeType as Notebook", #"{"scopeType": "Notebook"}"#),
      ConstraintProbe("scopeType undocumented", #"{"scopeType": "undocumented value"}"#, offending: "scopeType"),
      ConstraintProbe("state as Enabling", #"{"state": "Enabling"}"#),
      ConstraintProbe("state as Enabled", #"{"state": "Enabled"}"#),
      ConstraintProbe("state as EnableFailed", #"{"state": "EnableFailed"}"#),
      ConstraintProbe("state as Disabling", #"{"state": "Disabling"}"#),
      ConstraintProbe("state as Disabled", #"{"state": "Disabled"}"#),
      ConstraintProbe("state undocumented", #"{"state": "undocumented value"}"#, offending: "state"),
    ])
  func poolScopeStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolScopeStatus.self) == probe.expectedFindings)
  }

  @Test("PoolScopeStatus.ScopeType keeps every value")
  func poolScopeStatusScopeType() {
    let documented = #"["Train", "Infer", "Notebook"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolScopeStatus.ScopeType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolScopeStatus.State keeps every value")
  func poolScopeStatusState() {
    let documented = #"["Enabling", "Enabled", "EnableFailed", "Disabling", "Disabled"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolScopeStatus.State.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
