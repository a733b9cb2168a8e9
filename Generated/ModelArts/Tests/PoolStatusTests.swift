// Made by Tablature from PoolStatus.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolStatus")
struct PoolStatusTests {
  @Test("PoolStatus survives decoding and encoding")
  func poolStatus() {
    let full = """
      {
        "phase": "Creating",
        "message": "text",
        "resources": {},
        "scope": [
          {}
        ],
        "driver": {},
        "parent": "text",
        "root": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolStatus knows its constraints",
    arguments: [
      ConstraintProbe("phase as Creating", #"{"phase": "Creating"}"#),
      ConstraintProbe("phase as Running", #"{"phase": "Running"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase as Deleting", #"{"phase": "Deleting"}"#),
      ConstraintProbe("phase as Error", #"{"phase": "Error"}"#),
      ConstraintProbe("phase as CreationFailed", #"{"phase": "CreationFailed"}"#),
      ConstraintProbe("phase as ScalingFailed", #"{"phase": "ScalingFailed"}"#),
      ConstraintProbe("phase as Waiting", #"{"phase": "Waiting"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func poolStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolStatus.self) == probe.expectedFindings)
  }

  @Test("PoolStatus.Phase keeps every value")
  func poolStatusPhase() {
    let documented = #"["Creating", "Running", "Abnormal", "Deleting", "Error", "CreationFailed", "ScalingFailed", "Waiting"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolStatus.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
