// Made by Tablature from ManageDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ManageDevelopmentEnvironmentInstance")
struct ManageDevelopmentEnvironmentInstanceTests {
  @Test("The documented request of ManageDevelopmentEnvironmentInstance survives")
  func documentedRequest() throws {
    let json = """
      {
        "action": "start"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ManageDevelopmentEnvironmentInstanceRequest.self, json) == nil)
  }

  @Test("The documented response 200 of ManageDevelopmentEnvironmentInstance survives")
  func documentedResponse200() throws {
    let json = """
      {
        "current_status": "STARTING",
        "previous_state": "STOPPED"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ManageDevelopmentEnvironmentInstanceResponse.self, json) == nil)
  }

  @Test("ManageDevelopmentEnvironmentInstanceRequest survives decoding and encoding")
  func manageDevelopmentEnvironmentInstanceRequest() {
    let full = """
      {
        "action": "start"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ManageDevelopmentEnvironmentInstanceRequest.self, minimal: #"{"action": "start"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ManageDevelopmentEnvironmentInstanceRequest knows its constraints",
    arguments: [
      ConstraintProbe("action missing", #"{}"#, offending: "action"),
      ConstraintProbe("action as start", #"{"action": "start"}"#),
      ConstraintProbe("action as stop", #"{"action": "stop"}"#),
      ConstraintProbe("action undocumented", #"{"action": "undocumented value"}"#, offending: "action"),
    ])
  func manageDevelopmentEnvironmentInstanceRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ManageDevelopmentEnvironmentInstanceRequest.self) == probe.expectedFindings)
  }

  @Test("ManageDevelopmentEnvironmentInstanceResponse survives decoding and encoding")
  func manageDevelopmentEnvironmentInstanceResponse() {
    let full = """
      {
        "current_status": "text",
        "previous_state": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ManageDevelopmentEnvironmentInstanceResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ManageDevelopmentEnvironmentInstanceRequest.Action keeps every value")
  func manageDevelopmentEnvironmentInstanceRequestAction() {
    let documented = #"["start", "stop"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ManageDevelopmentEnvironmentInstanceRequest.Action.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
