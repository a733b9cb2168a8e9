// Made by Tablature from ProcessorDataSource.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ProcessorDataSource")
struct ProcessorDataSourceTests {
  @Test("ProcessorDataSource survives decoding and encoding")
  func processorDataSource() {
    let full = """
      {
        "name": "text",
        "source": "text",
        "type": "OBS",
        "version_id": "text",
        "version_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ProcessorDataSource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ProcessorDataSource knows its constraints",
    arguments: [
      ConstraintProbe("type as OBS", #"{"type": "OBS"}"#),
      ConstraintProbe("type as TASK", #"{"type": "TASK"}"#),
      ConstraintProbe("type as DATASET", #"{"type": "DATASET"}"#),
      ConstraintProbe("type as CUSTOM", #"{"type": "CUSTOM"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func processorDataSourceConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ProcessorDataSource.self) == probe.expectedFindings)
  }

  @Test("ProcessorDataSource.Kind keeps every value")
  func processorDataSourceKind() {
    let documented = #"["OBS", "TASK", "DATASET", "CUSTOM"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ProcessorDataSource.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
