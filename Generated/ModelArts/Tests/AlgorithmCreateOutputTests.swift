// Made by Tablature from AlgorithmCreateOutput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AlgorithmCreateOutput")
struct AlgorithmCreateOutputTests {
  @Test("AlgorithmCreateOutput survives decoding and encoding")
  func algorithmCreateOutput() {
    let full = """
      {
        "name": "text",
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmCreateOutput.self, minimal: #"{"name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AlgorithmCreateOutput knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{}"#, offending: "name"),
    ])
  func algorithmCreateOutputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AlgorithmCreateOutput.self) == probe.expectedFindings)
  }

}
