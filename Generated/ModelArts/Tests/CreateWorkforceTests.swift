// Made by Tablature from CreateWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateWorkforce")
struct CreateWorkforceTests {
  @Test("The documented request of CreateWorkforce survives")
  func documentedRequest() throws {
    let json = """
      {
        "workforce_name": "team-123",
        "description": "my team"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateWorkforceRequest.self, json) == nil)
  }

  @Test("The documented response 201 of CreateWorkforce survives")
  func documentedResponse201() throws {
    let json = """
      {
        "workforce_id": "ZUH8gqkjuaib8pxkDdz"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateWorkforceResponse.self, json) == nil)
  }

  @Test("CreateWorkforceRequest survives decoding and encoding")
  func createWorkforceRequest() {
    let full = """
      {
        "description": "text",
        "workforce_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateWorkforceRequest.self, minimal: #"{"workforce_name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateWorkforceRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"workforce_name": "text", "description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"workforce_name": "text", "description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"workforce_name": "text", "description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"workforce_name": "text", "description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"workforce_name": "text", "description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
      ConstraintProbe("workforce_name missing", #"{}"#, offending: "workforce_name"),
      ConstraintProbe("workforce_name with 0 characters", #"{"workforce_name": ""}"#, offending: "workforce_name"),
      ConstraintProbe("workforce_name with 1 characters", #"{"workforce_name": "x"}"#),
      ConstraintProbe("workforce_name with 2 characters", #"{"workforce_name": "xx"}"#),
      ConstraintProbe("workforce_name with 63 characters", #"{"workforce_name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("workforce_name with 64 characters", #"{"workforce_name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("workforce_name with 65 characters", #"{"workforce_name": "\#(String(repeating: "x", count: 65))"}"#, offending: "workforce_name"),
    ])
  func createWorkforceRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateWorkforceRequest.self) == probe.expectedFindings)
  }

  @Test("CreateWorkforceResponse survives decoding and encoding")
  func createWorkforceResponse() {
    let full = """
      {
        "workforce_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateWorkforceResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
