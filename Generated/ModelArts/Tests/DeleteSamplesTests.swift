// Made by Tablature from DeleteSamples.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteSamples")
struct DeleteSamplesTests {
  @Test("The documented request of DeleteSamples survives")
  func documentedRequest() throws {
    let json = """
      {
        "samples": [
          "9cb9bc9b34bf53b6ec9a84998b1711bf",
          "9ea63ef78d8c9037c9bcb12b477821bf"
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteSamplesRequest.self, json) == nil)
  }

  @Test("The documented response 200 of DeleteSamples survives")
  func documentedResponse200() throws {
    let json = """
      {
        "success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteSamplesResponse.self, json) == nil)
  }

  @Test("DeleteSamplesRequest survives decoding and encoding")
  func deleteSamplesRequest() {
    let full = """
      {
        "delete_source": true,
        "samples": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DeleteSamplesRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("DeleteSamplesResponse survives decoding and encoding")
  func deleteSamplesResponse() {
    let full = """
      {
        "error_code": "text",
        "error_msg": "text",
        "results": [
          {}
        ],
        "success": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DeleteSamplesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
