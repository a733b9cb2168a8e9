// Made by Tablature from TaskSchedule.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TaskSchedule")
struct TaskScheduleTests {
  @Test("TaskSchedule survives decoding and encoding")
  func taskSchedule() {
    let full = """
      {
        "type": "once",
        "execution_mode": "period",
        "timezone": "text",
        "days_of_week": [
          1
        ],
        "days_of_month": [
          1
        ],
        "periods": [
          {}
        ],
        "frequency": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskSchedule.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskSchedule knows its constraints",
    arguments: [
      ConstraintProbe("type as once", #"{"type": "once"}"#),
      ConstraintProbe("type as daily", #"{"type": "daily"}"#),
      ConstraintProbe("type as weekly", #"{"type": "weekly"}"#),
      ConstraintProbe("type as monthly", #"{"type": "monthly"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("execution_mode as period", #"{"execution_mode": "period"}"#),
      ConstraintProbe("execution_mode as frequency", #"{"execution_mode": "frequency"}"#),
      ConstraintProbe("execution_mode undocumented", #"{"execution_mode": "undocumented value"}"#, offending: "execution_mode"),
    ])
  func taskScheduleConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskSchedule.self) == probe.expectedFindings)
  }

  @Test("TaskSchedulePeriods survives decoding and encoding")
  func taskSchedulePeriods() {
    let full = """
      {
        "begin_at": "12:30:00",
        "end_at": "12:30:00"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskSchedulePeriods.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskSchedulePeriods knows its constraints",
    arguments: [
      ConstraintProbe("begin_at in its format", #"{"begin_at": "12:30:00"}"#),
      ConstraintProbe("begin_at not in its format", #"{"begin_at": "no"}"#, offending: "begin_at"),
      ConstraintProbe("end_at in its format", #"{"end_at": "12:30:00"}"#),
      ConstraintProbe("end_at not in its format", #"{"end_at": "no"}"#, offending: "end_at"),
    ])
  func taskSchedulePeriodsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskSchedulePeriods.self) == probe.expectedFindings)
  }

  @Test("TaskScheduleFrequency survives decoding and encoding")
  func taskScheduleFrequency() {
    let full = """
      {
        "interval": 5,
        "duration": 5,
        "begin_at": "12:30:00",
        "end_at": "12:30:00"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskScheduleFrequency.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskScheduleFrequency knows its constraints",
    arguments: [
      ConstraintProbe("interval at 4", #"{"interval": 4}"#, offending: "interval"),
      ConstraintProbe("interval at 5", #"{"interval": 5}"#),
      ConstraintProbe("interval at 6", #"{"interval": 6}"#),
      ConstraintProbe("interval at 719", #"{"interval": 719}"#),
      ConstraintProbe("interval at 720", #"{"interval": 720}"#),
      ConstraintProbe("interval at 721", #"{"interval": 721}"#, offending: "interval"),
      ConstraintProbe("duration at 4", #"{"duration": 4}"#, offending: "duration"),
      ConstraintProbe("duration at 5", #"{"duration": 5}"#),
      ConstraintProbe("duration at 6", #"{"duration": 6}"#),
      ConstraintProbe("duration at 719", #"{"duration": 719}"#),
      ConstraintProbe("duration at 720", #"{"duration": 720}"#),
      ConstraintProbe("duration at 721", #"{"duration": 721}"#, offending: "duration"),
      ConstraintProbe("begin_at in its format", #"{"begin_at": "12:30:00"}"#),
      ConstraintProbe("begin_at not in its format", #"{"begin_at": "no"}"#, offending: "begin_at"),
      ConstraintProbe("end_at in its format", #"{"end_at": "12:30:00"}"#),
      ConstraintProbe("end_at not in its format", #"{"end_at": "no"}"#, offending: "end_at"),
    ])
  func taskScheduleFrequencyConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskScheduleFrequency.self) == probe.expectedFindings)
  }

  @Test("TaskSchedule.Kind keeps every value")
  func taskScheduleKind() {
    let documented = #"["once", "daily", "weekly", "monthly"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.TaskSchedule.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("TaskSchedule.ExecutionMode keeps every value")
  func taskScheduleExecutionMode() {
    let documented = #"["period", "frequency"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.TaskSchedule.ExecutionMode.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
