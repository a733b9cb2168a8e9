// Made by Tablature from ServiceSecret.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ServiceSecret")
struct ServiceSecretTests {
  @Test("ServiceSecret survives decoding and encoding")
  func serviceSecret() {
    let full = """
      {
        "secretId": "text",
        "mouthPath": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ServiceSecret.self, minimal: #"{"secretId": "text", "mouthPath": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ServiceSecret knows its constraints",
    arguments: [
      ConstraintProbe("secretId missing", #"{"mouthPath": "text"}"#, offending: "secretId"),
      ConstraintProbe("mouthPath missing", #"{"secretId": "text"}"#, offending: "mouthPath"),
    ])
  func serviceSecretConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ServiceSecret.self) == probe.expectedFindings)
  }

}
