// Made by Tablature from LtsConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LtsConfiguration")
struct LtsConfigurationTests {
  @Test("LtsConfiguration survives decoding and encoding")
  func ltsConfiguration() {
    let full = """
      {
        "log_group_id": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "log_stream_id": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LtsConfiguration.self, minimal: #"{"log_group_id": "\#(String(repeating: "x", count: 64))", "log_stream_id": "\#(String(repeating: "x", count: 64))"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LtsConfiguration knows its constraints",
    arguments: [
      ConstraintProbe("log_group_id missing", #"{"log_stream_id": "\#(String(repeating: "x", count: 64))"}"#, offending: "log_group_id"),
      ConstraintProbe("log_group_id with 63 characters", #"{"log_stream_id": "\#(String(repeating: "x", count: 64))", "log_group_id": "\#(String(repeating: "x", count: 63))"}"#, offending: "log_group_id"),
      ConstraintProbe("log_group_id with 64 characters", #"{"log_stream_id": "\#(String(repeating: "x", count: 64))", "log_group_id": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("log_group_id with 65 characters", #"{"log_stream_id": "\#(String(repeating: "x", count: 64))", "log_group_id": "\#(String(repeating: "x", count: 65))"}"#, offending: "log_group_id"),
      ConstraintProbe("log_stream_id missing", #"{"log_group_id": "\#(String(repeating: "x", count: 64))"}"#, offending: "log_stream_id"),
      ConstraintProbe("log_stream_id with 63 characters", #"{"log_group_id": "\#(String(repeating: "x", count: 64))", "log_stream_id": "\#(String(repeating: "x", count: 63))"}"#, offending: "log_stream_id"),
      ConstraintProbe("log_stream_id with 64 characters", #"{"log_group_id": "\#(String(repeating: "x", count: 64))", "log_stream_id": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("log_stream_id with 65 characters", #"{"log_group_id": "\#(String(repeating: "x", count: 64))", "log_stream_id": "\#(String(repeating: "x", count: 65))"}"#, offending: "log_stream_id"),
    ])
  func ltsConfigurationConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LtsConfiguration.self) == probe.expectedFindings)
  }

}
