// Made by Tablature from Event.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Event")
struct EventTests {
  @Test("Event survives decoding and encoding")
  func event() {
    let full = """
      {
        "create_time": 1,
        "description": "text",
        "elapsed_time": 1,
        "error_code": "text",
        "error_message": "text",
        "events": [
          {}
        ],
        "level": 1,
        "name": "text",
        "ordinal": 1,
        "parent_name": "text",
        "status": "waiting"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Event.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Event knows its constraints",
    arguments: [
      ConstraintProbe("status as waiting", #"{"status": "waiting"}"#),
      ConstraintProbe("status as running", #"{"status": "running"}"#),
      ConstraintProbe("status as failed", #"{"status": "failed"}"#),
      ConstraintProbe("status as success", #"{"status": "success"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func eventConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Event.self) == probe.expectedFindings)
  }

  @Test("Event.Status keeps every value")
  func eventStatus() {
    let documented = #"["waiting", "running", "failed", "success"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Event.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
