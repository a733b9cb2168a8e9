// Made by Tablature from CreateWorker.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateWorker")
struct CreateWorkerTests {
  @Test("The documented request of CreateWorker survives")
  func documentedRequest() throws {
    let json = """
      {
        "emails": "xxx@xxx.com",
        "description": "",
        "role": "2"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateWorkerRequest.self, json) == nil)
  }

  @Test("The documented response 201 of CreateWorker survives")
  func documentedResponse201() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("CreateWorkerRequest survives decoding and encoding")
  func createWorkerRequest() {
    let full = """
      {
        "description": "text",
        "emails": "text",
        "role": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateWorkerRequest.self, minimal: #"{"emails": "text", "role": 0}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateWorkerRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"emails": "text", "role": 0, "description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"emails": "text", "role": 0, "description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"emails": "text", "role": 0, "description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"emails": "text", "role": 0, "description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"emails": "text", "role": 0, "description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
      ConstraintProbe("emails missing", #"{"role": 0}"#, offending: "emails"),
      ConstraintProbe("role missing", #"{"emails": "text"}"#, offending: "role"),
      ConstraintProbe("role as 0", #"{"emails": "text", "role": 0}"#),
      ConstraintProbe("role as 1", #"{"emails": "text", "role": 1}"#),
      ConstraintProbe("role as 2", #"{"emails": "text", "role": 2}"#),
      ConstraintProbe("role undocumented", #"{"emails": "text", "role": 3}"#, offending: "role"),
    ])
  func createWorkerRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateWorkerRequest.self) == probe.expectedFindings)
  }
}
