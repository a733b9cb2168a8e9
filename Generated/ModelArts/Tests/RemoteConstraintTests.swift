// Made by Tablature from RemoteConstraint.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("RemoteConstraint")
struct RemoteConstraintTests {
  @Test("RemoteConstraint survives decoding and encoding")
  func remoteConstraint() {
    let full = """
      {
        "data_type": "text",
        "attributes": [
          {
            "key1": "data_format"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RemoteConstraint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RemoteConstraint knows its constraints",
    arguments: [
      ConstraintProbe("attributes element value as data_format", #"{"attributes": [{"key0": "data_format"}]}"#),
      ConstraintProbe("attributes element value as data_segmentation", #"{"attributes": [{"key0": "data_segmentation"}]}"#),
      ConstraintProbe("attributes element value as dataset_type", #"{"attributes": [{"key0": "dataset_type"}]}"#),
      ConstraintProbe("attributes element value undocumented", #"{"attributes": [{"key0": "undocumented value"}]}"#, offending: "attributes"),
    ])
  func remoteConstraintConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RemoteConstraint.self) == probe.expectedFindings)
  }

  @Test("RemoteConstraint.Attribute keeps every value")
  func remoteConstraintAttribute() {
    let documented = #"["data_format", "data_segmentation", "dataset_type"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RemoteConstraint.Attribute.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
