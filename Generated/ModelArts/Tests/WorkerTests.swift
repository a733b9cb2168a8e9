// Made by Tablature from Worker.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Worker")
struct WorkerTests {
  @Test("Worker survives decoding and encoding")
  func worker() {
    let full = """
      {
        "create_time": 1,
        "description": "text",
        "email": "text",
        "role": 0,
        "status": 0,
        "update_time": 1,
        "worker_id": "text",
        "workforce_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Worker.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Worker knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
      ConstraintProbe("role as 0", #"{"role": 0}"#),
      ConstraintProbe("role as 1", #"{"role": 1}"#),
      ConstraintProbe("role as 2", #"{"role": 2}"#),
      ConstraintProbe("role as 3", #"{"role": 3}"#),
      ConstraintProbe("role undocumented", #"{"role": 4}"#, offending: "role"),
      ConstraintProbe("status as 0", #"{"status": 0}"#),
      ConstraintProbe("status as 1", #"{"status": 1}"#),
      ConstraintProbe("status as 2", #"{"status": 2}"#),
      ConstraintProbe("status as 3", #"{"status": 3}"#),
      ConstraintProbe("status undocumented", #"{"status": 4}"#, offending: "status"),
    ])
  func workerConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Worker.self) == probe.expectedFindings)
  }

  @Test("Worker.Role keeps every value")
  func workerRole() {
    let documented = #"[0, 1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Worker.Role.self, documented: documented, other: #"4"#)
    #expect(problems == [])
  }

  @Test("Worker.Status keeps every value")
  func workerStatus() {
    let documented = #"[0, 1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Worker.Status.self, documented: documented, other: #"4"#)
    #expect(problems == [])
  }

}
