// Made by Tablature from WorkPath.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("WorkPath")
struct WorkPathTests {
  @Test("WorkPath survives decoding and encoding")
  func workPath() {
    let full = """
      {
        "name": "text",
        "output_path": "text",
        "path": "text",
        "type": "OBS",
        "version_id": "text",
        "version_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkPath.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "WorkPath knows its constraints",
    arguments: [
      ConstraintProbe("type as OBS", #"{"type": "OBS"}"#),
      ConstraintProbe("type as DATASET", #"{"type": "DATASET"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("version_name with 0 characters", #"{"version_name": ""}"#),
      ConstraintProbe("version_name with 1 characters", #"{"version_name": "x"}"#),
      ConstraintProbe("version_name with 31 characters", #"{"version_name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#),
      ConstraintProbe("version_name with 32 characters", #"{"version_name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#),
      ConstraintProbe("version_name with 33 characters", #"{"version_name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#, offending: "version_name"),
    ])
  func workPathConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.WorkPath.self) == probe.expectedFindings)
  }

  @Test("WorkPath.Kind keeps every value")
  func workPathKind() {
    let documented = #"["OBS", "DATASET"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.WorkPath.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
