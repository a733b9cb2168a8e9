// Made by Tablature from AcceptSamples.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AcceptSamples")
struct AcceptSamplesTests {
  @Test("The documented request of AcceptSamples survives")
  func documentedRequest() throws {
    let json = """
      {
        "comments": [
          {
            "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
            "sample_id": "09ac49d5b06385849c8769fdcf0f6d60",
            "accept": true,
            "comment": "",
            "score": "A"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.AcceptSamplesRequest.self, json) == nil)
  }

  @Test("The documented response 200 of AcceptSamples survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("AcceptSamplesRequest survives decoding and encoding")
  func acceptSamplesRequest() {
    let full = """
      {
        "comments": [
          {
            "accept": true
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AcceptSamplesRequest.self, minimal: #"{"comments": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AcceptSamplesRequest knows its constraints",
    arguments: [
      ConstraintProbe("comments missing", #"{}"#, offending: "comments"),
    ])
  func acceptSamplesRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AcceptSamplesRequest.self) == probe.expectedFindings)
  }
}
