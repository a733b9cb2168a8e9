// Made by Tablature from Schedule.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Schedule")
struct ScheduleTests {
  @Test("Schedule survives decoding and encoding")
  func schedule() {
    let full = """
      {
        "duration": 1,
        "time_unit": "DAYS",
        "type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Schedule.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Schedule knows its constraints",
    arguments: [
      ConstraintProbe("time_unit as DAYS", #"{"time_unit": "DAYS"}"#),
      ConstraintProbe("time_unit as HOURS", #"{"time_unit": "HOURS"}"#),
      ConstraintProbe("time_unit as MINUTES", #"{"time_unit": "MINUTES"}"#),
      ConstraintProbe("time_unit undocumented", #"{"time_unit": "undocumented value"}"#, offending: "time_unit"),
    ])
  func scheduleConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Schedule.self) == probe.expectedFindings)
  }

  @Test("Schedule.TimeUnit keeps every value")
  func scheduleTimeUnit() {
    let documented = #"["DAYS", "HOURS", "MINUTES"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Schedule.TimeUnit.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
