// Made by Tablature from CreateAuthorization.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateAuthorization")
struct CreateAuthorizationTests {
  @Test("The documented request of CreateAuthorization survives")
  func documentedRequest() throws {
    let json = """
      {
        "user_id": "****d80fb058844ae8b82aa66d9fe****",
        "type": "agency",
        "content": "modelarts_agency"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateAuthorizationRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateAuthorization survives")
  func documentedResponse200() throws {
    let json = """
      {
        "result": "true"
      }
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("CreateAuthorizationRequest survives decoding and encoding")
  func createAuthorizationRequest() {
    let full = """
      {
        "user_id": "text",
        "type": "agency",
        "content": "text",
        "secret_key": "text",
        "user_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAuthorizationRequest.self, minimal: #"{"content": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateAuthorizationRequest knows its constraints",
    arguments: [
      ConstraintProbe("type as agency", #"{"content": "text", "type": "agency"}"#),
      ConstraintProbe("type as credential", #"{"content": "text", "type": "credential"}"#),
      ConstraintProbe("type undocumented", #"{"content": "text", "type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("content missing", #"{}"#, offending: "content"),
    ])
  func createAuthorizationRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateAuthorizationRequest.self) == probe.expectedFindings)
  }
}
