// Made by Tablature from ScheduleInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ScheduleInput")
struct ScheduleInputTests {
  @Test("ScheduleInput survives decoding and encoding")
  func scheduleInput() {
    let full = """
      {
        "duration": 1,
        "time_unit": "DAYS",
        "type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ScheduleInput.self, minimal: #"{"duration": 1, "time_unit": "DAYS", "type": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ScheduleInput knows its constraints",
    arguments: [
      ConstraintProbe("duration missing", #"{"time_unit": "DAYS", "type": "text"}"#, offending: "duration"),
      ConstraintProbe("time_unit missing", #"{"duration": 1, "type": "text"}"#, offending: "time_unit"),
      ConstraintProbe("time_unit as DAYS", #"{"duration": 1, "type": "text", "time_unit": "DAYS"}"#),
      ConstraintProbe("time_unit as HOURS", #"{"duration": 1, "type": "text", "time_unit": "HOURS"}"#),
      ConstraintProbe("time_unit as MINUTES", #"{"duration": 1, "type": "text", "time_unit": "MINUTES"}"#),
      ConstraintProbe("time_unit undocumented", #"{"duration": 1, "type": "text", "time_unit": "undocumented value"}"#, offending: "time_unit"),
      ConstraintProbe("type missing", #"{"duration": 1, "time_unit": "DAYS"}"#, offending: "type"),
    ])
  func scheduleInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ScheduleInput.self) == probe.expectedFindings)
  }

  @Test("ScheduleInput.TimeUnit keeps every value")
  func scheduleInputTimeUnit() {
    let documented = #"["DAYS", "HOURS", "MINUTES"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ScheduleInput.TimeUnit.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
