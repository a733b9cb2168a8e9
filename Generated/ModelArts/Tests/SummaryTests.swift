// Made by Tablature from Summary.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Summary")
struct SummaryTests {
  @Test("Summary survives decoding and encoding")
  func summary() {
    let full = """
      {
        "log_type": "tensorboard",
        "log_dir": {},
        "data_sources": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Summary.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Summary knows its constraints",
    arguments: [
      ConstraintProbe("log_type as tensorboard", #"{"log_type": "tensorboard"}"#),
      ConstraintProbe("log_type as mindstudio-insight", #"{"log_type": "mindstudio-insight"}"#),
      ConstraintProbe("log_type undocumented", #"{"log_type": "undocumented value"}"#, offending: "log_type"),
    ])
  func summaryConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Summary.self) == probe.expectedFindings)
  }

  @Test("Summary.LogType keeps every value")
  func summaryLogType() {
    let documented = #"["tensorboard", "mindstudio-insight"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Summary.LogType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
