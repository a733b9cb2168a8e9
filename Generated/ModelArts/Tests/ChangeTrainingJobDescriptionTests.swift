// Made by Tablature from ChangeTrainingJobDescription.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ChangeTrainingJobDescription")
struct ChangeTrainingJobDescriptionTests {
  @Test("The documented request of ChangeTrainingJobDescription survives")
  func documentedRequest() throws {
    let json = """
      {
        "description": "hahaha"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ChangeTrainingJobDescriptionRequest.self, json) == nil)
  }

  @Test("ChangeTrainingJobDescriptionRequest survives decoding and encoding")
  func changeTrainingJobDescriptionRequest() {
    let full = """
      {
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ChangeTrainingJobDescriptionRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ChangeTrainingJobDescriptionRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
    ])
  func changeTrainingJobDescriptionRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ChangeTrainingJobDescriptionRequest.self) == probe.expectedFindings)
  }
}
