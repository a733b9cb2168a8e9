// Made by Tablature from Status.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Status")
struct StatusTests {
  @Test("Status survives decoding and encoding")
  func status() {
    let full = """
      {
        "phase": "Creating",
        "secondary_phase": "Creating",
        "duration": 1,
        "node_count_metrics": [
          [
            1
          ]
        ],
        "tasks": [
          "text"
        ],
        "start_time": 1,
        "task_statuses": [
          {}
        ],
        "running_records": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Status.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Status knows its constraints",
    arguments: [
      ConstraintProbe("phase as Creating", #"{"phase": "Creating"}"#),
      ConstraintProbe("phase as Pending", #"{"phase": "Pending"}"#),
      ConstraintProbe("phase as Running", #"{"phase": "Running"}"#),
      ConstraintProbe("phase as Failed", #"{"phase": "Failed"}"#),
      ConstraintProbe("phase as Completed", #"{"phase": "Completed"}"#),
      ConstraintProbe("phase as Terminating", #"{"phase": "Terminating"}"#),
      ConstraintProbe("phase as Terminated", #"{"phase": "Terminated"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
      ConstraintProbe("secondary_phase as Creating", #"{"secondary_phase": "Creating"}"#),
      ConstraintProbe("secondary_phase as Queuing", #"{"secondary_phase": "Queuing"}"#),
      ConstraintProbe("secondary_phase as Running", #"{"secondary_phase": "Running"}"#),
      ConstraintProbe("secondary_phase as Failed", #"{"secondary_phase": "Failed"}"#),
      ConstraintProbe("secondary_phase as Completed", #"{"secondary_phase": "Completed"}"#),
      ConstraintProbe("secondary_phase as Terminating", #"{"secondary_phase": "Terminating"}"#),
      ConstraintProbe("secondary_phase as Terminated", #"{"secondary_phase": "Terminated"}"#),
      ConstraintProbe("secondary_phase as CreateFailed", #"{"secondary_phase": "CreateFailed"}"#),
      ConstraintProbe("secondary_phase as TerminatedFailed", #"{"secondary_phase": "TerminatedFailed"}"#),
      ConstraintProbe("secondary_phase as Unknown", #"{"secondary_phase": "Unknown"}"#),
      ConstraintProbe("secondary_phase as Lost", #"{"secondary_phase": "Lost"}"#),
      ConstraintProbe("secondary_phase undocumented", #"{"secondary_phase": "undocumented value"}"#, offending: "secondary_phase"),
    ])
  func statusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Status.self) == probe.expectedFindings)
  }

  @Test("Status.Phase keeps every value")
  func statusPhase() {
    let documented = #"["Creating", "Pending", "Running", "Failed", "Completed", "Terminating", "Terminated", "Abnormal"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Status.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Status.SecondaryPhase keeps every value")
  func statusSecondaryPhase() {
    let documented = #"["Creating", "Queuing", "Running", "Failed", "Completed", "Terminating", "Terminated", "CreateFailed", "TerminatedFailed", "Unknown", "Lost"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Status.SecondaryPhase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
