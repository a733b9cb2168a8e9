// Made by Tablature from ResourceRequirementInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ResourceRequirementInput")
struct ResourceRequirementInputTests {
  @Test("ResourceRequirementInput survives decoding and encoding")
  func resourceRequirementInput() {
    let full = """
      {
        "key": "flavor_type",
        "values": [
          "text"
        ],
        "operator": "in"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceRequirementInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ResourceRequirementInput knows its constraints",
    arguments: [
      ConstraintProbe("key as flavor_type", #"{"key": "flavor_type"}"#),
      ConstraintProbe("key as device_distributed_mode", #"{"key": "device_distributed_mode"}"#),
      ConstraintProbe("key as host_distributed_mode", #"{"key": "host_distributed_mode"}"#),
      ConstraintProbe("key undocumented", #"{"key": "undocumented value"}"#, offending: "key"),
      ConstraintProbe("operator as documented", #"{"operator": "in"}"#),
      ConstraintProbe("operator other than documented", #"{"operator": "in-other"}"#, offending: "operator"),
    ])
  func resourceRequirementInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ResourceRequirementInput.self) == probe.expectedFindings)
  }

  @Test("ResourceRequirementInput.KeyValue keeps every value")
  func resourceRequirementInputKeyValue() {
    let documented = #"["flavor_type", "device_distributed_mode", "host_distributed_mode"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ResourceRequirementInput.KeyValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
