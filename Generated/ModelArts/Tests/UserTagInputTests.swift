// Made by Tablature from UserTagInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UserTagInput")
struct UserTagInputTests {
  @Test("UserTagInput survives decoding and encoding")
  func userTagInput() {
    let full = """
      {
        "key": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UserTagInput.self, minimal: #"{"key": "text", "value": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UserTagInput knows its constraints",
    arguments: [
      ConstraintProbe("key missing", #"{"value": "text"}"#, offending: "key"),
      ConstraintProbe("value missing", #"{"key": "text"}"#, offending: "value"),
    ])
  func userTagInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UserTagInput.self) == probe.expectedFindings)
  }

}
