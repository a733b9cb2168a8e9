// Made by Tablature from CustomSpecInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CustomSpecInput")
struct CustomSpecInputTests {
  @Test("CustomSpecInput survives decoding and encoding")
  func customSpecInput() {
    let full = """
      {
        "gpu_p4": 1,
        "memory": 1,
        "cpu": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CustomSpecInput.self, minimal: #"{"memory": 1, "cpu": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CustomSpecInput knows its constraints",
    arguments: [
      ConstraintProbe("memory missing", #"{"cpu": 1}"#, offending: "memory"),
      ConstraintProbe("cpu missing", #"{"memory": 1}"#, offending: "cpu"),
    ])
  func customSpecInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CustomSpecInput.self) == probe.expectedFindings)
  }

}
