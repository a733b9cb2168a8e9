// Made by Tablature from UpdateSamples.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateSamples")
struct UpdateSamplesTests {
  @Test("The documented request of UpdateSamples survives")
  func documentedRequest() throws {
    let json = """
      {
        "samples": [
          {
            "sample_id": "8b583c44bf249f8ba43ea42c92920221",
            "labels": [
              {
                "name": "label"
              }
            ]
          },
          {
            "sample_id": "b5fe3039879660a2e6bf18166e247f68",
            "labels": [
              {
                "name": "label"
              }
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateSamplesRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateSamples survives")
  func documentedResponse200() throws {
    let json = """
      {
        "success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateSamplesResponse.self, json) == nil)
  }

  @Test("UpdateSamplesRequest survives decoding and encoding")
  func updateSamplesRequest() {
    let full = """
      {
        "email": "text",
        "samples": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateSamplesRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
