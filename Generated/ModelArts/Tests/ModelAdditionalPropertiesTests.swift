// Made by Tablature from ModelAdditionalProperties.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ModelAdditionalProperties")
struct ModelAdditionalPropertiesTests {
  @Test("ModelAdditionalProperties survives decoding and encoding")
  func modelAdditionalProperties() {
    let full = """
      {
        "log_volume": [
          {}
        ],
        "max_surge": 1,
        "max_unavailable": 1,
        "termination_grace_period_seconds": 1,
        "persistent_volumes": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelAdditionalProperties.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModelAdditionalProperties knows its constraints",
    arguments: [
      ConstraintProbe("max_surge at -1", #"{"max_surge": -1}"#, offending: "max_surge"),
      ConstraintProbe("max_surge at 0", #"{"max_surge": 0}"#, offending: "max_surge"),
      ConstraintProbe("max_surge at 1", #"{"max_surge": 1}"#),
      ConstraintProbe("max_unavailable at -1", #"{"max_unavailable": -1}"#, offending: "max_unavailable"),
      ConstraintProbe("max_unavailable at 0", #"{"max_unavailable": 0}"#, offending: "max_unavailable"),
      ConstraintProbe("max_unavailable at 1", #"{"max_unavailable": 1}"#),
    ])
  func modelAdditionalPropertiesConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModelAdditionalProperties.self) == probe.expectedFindings)
  }

}
