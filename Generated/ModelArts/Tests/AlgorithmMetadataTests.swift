// Made by Tablature from AlgorithmMetadata.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AlgorithmMetadata")
struct AlgorithmMetadataTests {
  @Test("AlgorithmMetadata survives decoding and encoding")
  func algorithmMetadata() {
    let full = """
      {
        "id": 1,
        "name": "text",
        "description": "text",
        "workspace_id": "text",
        "ai_project": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmMetadata.self, minimal: #"{"name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AlgorithmMetadata knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{}"#, offending: "name"),
      ConstraintProbe("name with 0 characters", #"{"name": ""}"#, offending: "name"),
      ConstraintProbe("name with 1 characters", #"{"name": "x"}"#),
      ConstraintProbe("name with 2 characters", #"{"name": "xx"}"#),
      ConstraintProbe("name with 63 characters", #"{"name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("name with 64 characters", #"{"name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("name with 65 characters", #"{"name": "\#(String(repeating: "x", count: 65))"}"#, offending: "name"),
      ConstraintProbe("description with 0 characters", #"{"name": "text", "description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"name": "text", "description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"name": "text", "description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"name": "text", "description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"name": "text", "description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
    ])
  func algorithmMetadataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AlgorithmMetadata.self) == probe.expectedFindings)
  }

}
