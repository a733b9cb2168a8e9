// Made by Tablature from RetryPoolScope.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("RetryPoolScope")
struct RetryPoolScopeTests {
  @Test("The documented request of RetryPoolScope survives")
  func documentedRequest() throws {
    let json = """
      {
        "scope": "Infer"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.RetryPoolScopeRequest.self, json) == nil)
  }

  @Test("The documented response 200 of RetryPoolScope survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("RetryPoolScopeRequest survives decoding and encoding")
  func retryPoolScopeRequest() {
    let full = """
      {
        "scope": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RetryPoolScopeRequest.self, minimal: #"{"scope": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RetryPoolScopeRequest knows its constraints",
    arguments: [
      ConstraintProbe("scope missing", #"{}"#, offending: "scope"),
    ])
  func retryPoolScopeRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RetryPoolScopeRequest.self) == probe.expectedFindings)
  }
}
