// Made by Tablature from ReviewSamples.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ReviewSamples")
struct ReviewSamplesTests {
  @Test("The documented request of ReviewSamples survives")
  func documentedRequest() throws {
    let json = """
      {
        "comments": [
          {
            "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
            "sample_id": "0d43f9811d3808a3146c673257d4a1dbhh",
            "accept": true,
            "comment": "",
            "score": "A"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ReviewSamplesRequest.self, json) == nil)
  }

  @Test("The documented response 200 of ReviewSamples survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("ReviewSamplesRequest survives decoding and encoding")
  func reviewSamplesRequest() {
    let full = """
      {
        "comments": [
          {
            "accept": true
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ReviewSamplesRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
