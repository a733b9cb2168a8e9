// Made by Tablature from SampleComment.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SampleComment")
struct SampleCommentTests {
  @Test("SampleComment survives decoding and encoding")
  func sampleComment() {
    let full = """
      {
        "accept": true,
        "comment": "text",
        "sample_id": "text",
        "score": "text",
        "worker_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleComment.self, minimal: #"{"accept": true}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleComment knows its constraints",
    arguments: [
      ConstraintProbe("accept missing", #"{}"#, offending: "accept"),
      ConstraintProbe("comment with 0 characters", #"{"accept": true, "comment": ""}"#),
      ConstraintProbe("comment with 1 characters", #"{"accept": true, "comment": "x"}"#),
      ConstraintProbe("comment with 255 characters", #"{"accept": true, "comment": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("comment with 256 characters", #"{"accept": true, "comment": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("comment with 257 characters", #"{"accept": true, "comment": "\#(String(repeating: "x", count: 257))"}"#, offending: "comment"),
    ])
  func sampleCommentConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleComment.self) == probe.expectedFindings)
  }

}
