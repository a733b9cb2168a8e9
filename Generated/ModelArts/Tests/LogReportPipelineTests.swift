// Made by Tablature from LogReportPipeline.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LogReportPipeline")
struct LogReportPipelineTests {
  @Test("LogReportPipeline survives decoding and encoding")
  func logReportPipeline() {
    let full = """
      {
        "type": "LTS",
        "configuration": {
          "log_group_id": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
          "log_stream_id": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LogReportPipeline.self, minimal: #"{"type": "LTS"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LogReportPipeline knows its constraints",
    arguments: [
      ConstraintProbe("type missing", #"{}"#, offending: "type"),
      ConstraintProbe("type as documented", #"{"type": "LTS"}"#),
      ConstraintProbe("type other than documented", #"{"type": "LTS-other"}"#, offending: "type"),
    ])
  func logReportPipelineConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LogReportPipeline.self) == probe.expectedFindings)
  }

}
