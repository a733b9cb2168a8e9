// Made by Tablature from AffinityPoolInfoInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AffinityPoolInfoInput")
struct AffinityPoolInfoInputTests {
  @Test("AffinityPoolInfoInput survives decoding and encoding")
  func affinityPoolInfoInput() {
    let full = """
      {
        "pool_name": "text",
        "nodes": [
          {
            "name": "text"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AffinityPoolInfoInput.self, minimal: #"{"pool_name": "text", "nodes": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AffinityPoolInfoInput knows its constraints",
    arguments: [
      ConstraintProbe("pool_name missing", #"{"nodes": []}"#, offending: "pool_name"),
      ConstraintProbe("nodes missing", #"{"pool_name": "text"}"#, offending: "nodes"),
    ])
  func affinityPoolInfoInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AffinityPoolInfoInput.self) == probe.expectedFindings)
  }

}
