// Made by Tablature from AffinityNodeInfoInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AffinityNodeInfoInput")
struct AffinityNodeInfoInputTests {
  @Test("AffinityNodeInfoInput survives decoding and encoding")
  func affinityNodeInfoInput() {
    let full = """
      {
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AffinityNodeInfoInput.self, minimal: #"{"name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AffinityNodeInfoInput knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{}"#, offending: "name"),
    ])
  func affinityNodeInfoInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AffinityNodeInfoInput.self) == probe.expectedFindings)
  }

}
