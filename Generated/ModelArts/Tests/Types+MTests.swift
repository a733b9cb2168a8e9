// Made by Tablature from the shared types that begin with M. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+M")
struct SharedTypesMTests {
  @Test("Memory survives decoding and encoding")
  func memory() {
    let full = """
      {
        "size": 1,
        "unit": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Memory.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("MindStudioInsight survives decoding and encoding")
  func mindStudioInsight() {
    let full = """
      {
        "url": "text",
        "token": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.MindStudioInsight.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

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

  @Test("ModelAdditionalPropertiesInput survives decoding and encoding")
  func modelAdditionalPropertiesInput() {
    let full = """
      {
        "log_volume": [
          {
            "host_path": "text",
            "mount_path": "text"
          }
        ],
        "max_surge": 1,
        "max_unavailable": 1,
        "termination_grace_period_seconds": 1,
        "persistent_volumes": [
          {
            "mount_path": "text"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelAdditionalPropertiesInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModelAdditionalPropertiesInput knows its constraints",
    arguments: [
      ConstraintProbe("max_surge at -1", #"{"max_surge": -1}"#, offending: "max_surge"),
      ConstraintProbe("max_surge at 0", #"{"max_surge": 0}"#, offending: "max_surge"),
      ConstraintProbe("max_surge at 1", #"{"max_surge": 1}"#),
      ConstraintProbe("max_unavailable at -1", #"{"max_unavailable": -1}"#, offending: "max_unavailable"),
      ConstraintProbe("max_unavailable at 0", #"{"max_unavailable": 0}"#, offending: "max_unavailable"),
      ConstraintProbe("max_unavailable at 1", #"{"max_unavailable": 1}"#),
    ])
  func modelAdditionalPropertiesInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModelAdditionalPropertiesInput.self) == probe.expectedFindings)
  }

  @Test("ModelSpecification survives decoding and encoding")
  func modelSpecification() {
    let full = """
      {
        "min_cpu": "text",
        "min_gpu": "text",
        "min_memory": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelSpecification.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
