// Made by Tablature from TaskInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TaskInput")
struct TaskInputTests {
  @Test("TaskInput survives decoding and encoding")
  func taskInput() {
    let full = """
      {
        "type": "restful",
        "data": [
          {}
        ],
        "vcn": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskInput knows its constraints",
    arguments: [
      ConstraintProbe("type as restful", #"{"type": "restful"}"#),
      ConstraintProbe("type as url", #"{"type": "url"}"#),
      ConstraintProbe("type as edgecamera", #"{"type": "edgecamera"}"#),
      ConstraintProbe("type as vcn", #"{"type": "vcn"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func taskInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskInput.self) == probe.expectedFindings)
  }

  @Test("TaskInput.Kind keeps every value")
  func taskInputKind() {
    let documented = #"["restful", "url", "edgecamera", "vcn"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.TaskInput.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
