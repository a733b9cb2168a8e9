// Made by Tablature from UpdateWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateWorkforce")
struct UpdateWorkforceTests {
  @Test("The documented request of UpdateWorkforce survives")
  func documentedRequest() throws {
    let json = """
      {
        "description": "my team"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateWorkforceRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateWorkforce survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("UpdateWorkforceRequest survives decoding and encoding")
  func updateWorkforceRequest() {
    let full = """
      {
        "description": "text",
        "workforce_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateWorkforceRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateWorkforceRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
      ConstraintProbe("workforce_name with 0 characters", #"{"workforce_name": ""}"#, offending: "workforce_name"),
      ConstraintProbe("workforce_name with 1 characters", #"{"workforce_name": "x"}"#),
      ConstraintProbe("workforce_name with 2 characters", #"{"workforce_name": "xx"}"#),
      ConstraintProbe("workforce_name with 63 characters", #"{"workforce_name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("workforce_name with 64 characters", #"{"workforce_name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("workforce_name with 65 characters", #"{"workforce_name": "\#(String(repeating: "x", count: 65))"}"#, offending: "workforce_name"),
    ])
  func updateWorkforceRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateWorkforceRequest.self) == probe.expectedFindings)
  }
}
