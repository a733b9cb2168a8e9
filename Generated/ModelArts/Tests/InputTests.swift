// Made by Tablature from Input.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Input")
struct InputTests {
  @Test("Input survives decoding and encoding")
  func input() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "local_dir": "text",
        "remote": {},
        "remote_constraint": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Input.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("InputRemoteConstraint survives decoding and encoding")
  func inputRemoteConstraint() {
    let full = """
      {
        "data_type": "text",
        "attributes": "data_format"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InputRemoteConstraint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "InputRemoteConstraint knows its constraints",
    arguments: [
      ConstraintProbe("attributes as data_format", #"{"attributes": "data_format"}"#),
      ConstraintProbe("attributes as data_segmentation", #"{"attributes": "data_segmentation"}"#),
      ConstraintProbe("attributes as dataset_type", #"{"attributes": "dataset_type"}"#),
      ConstraintProbe("attributes undocumented", #"{"attributes": "undocumented value"}"#, offending: "attributes"),
    ])
  func inputRemoteConstraintConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.InputRemoteConstraint.self) == probe.expectedFindings)
  }

  @Test("InputRemoteConstraint.Attributes keeps every value")
  func inputRemoteConstraintAttributes() {
    let documented = #"["data_format", "data_segmentation", "dataset_type"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.InputRemoteConstraint.Attributes.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
