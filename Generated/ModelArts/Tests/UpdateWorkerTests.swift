// Made by Tablature from UpdateWorker.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateWorker")
struct UpdateWorkerTests {
  @Test("The documented request of UpdateWorker survives")
  func documentedRequest() throws {
    let json = """
      {
        "description": "My name is Tom",
        "role": 2
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateWorkerRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateWorker survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("UpdateWorkerRequest survives decoding and encoding")
  func updateWorkerRequest() {
    let full = """
      {
        "description": "text",
        "role": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateWorkerRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateWorkerRequest knows its constraints",
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
    ])
  func updateWorkerRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateWorkerRequest.self) == probe.expectedFindings)
  }
}
