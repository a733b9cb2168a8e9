// Made by Tablature from PoolNodeAzInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolNodeAzInput")
struct PoolNodeAzInputTests {
  @Test("PoolNodeAzInput survives decoding and encoding")
  func poolNodeAzInput() {
    let full = """
      {
        "az": "text",
        "count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolNodeAzInput.self, minimal: #"{"az": "text", "count": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolNodeAzInput knows its constraints",
    arguments: [
      ConstraintProbe("az missing", #"{"count": 1}"#, offending: "az"),
      ConstraintProbe("count missing", #"{"az": "text"}"#, offending: "count"),
    ])
  func poolNodeAzInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolNodeAzInput.self) == probe.expectedFindings)
  }

}
