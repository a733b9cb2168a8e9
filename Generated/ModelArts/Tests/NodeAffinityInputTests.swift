// Made by Tablature from NodeAffinityInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("NodeAffinityInput")
struct NodeAffinityInputTests {
  @Test("NodeAffinityInput survives decoding and encoding")
  func nodeAffinityInput() {
    let full = """
      {
        "mode": "text",
        "pool_infos": [
          {
            "pool_name": "text",
            "nodes": []
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NodeAffinityInput.self, minimal: #"{"mode": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "NodeAffinityInput knows its constraints",
    arguments: [
      ConstraintProbe("mode missing", #"{}"#, offending: "mode"),
    ])
  func nodeAffinityInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.NodeAffinityInput.self) == probe.expectedFindings)
  }

}
