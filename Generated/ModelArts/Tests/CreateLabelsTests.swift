// Made by Tablature from CreateLabels.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateLabels")
struct CreateLabelsTests {
  @Test("The documented request of CreateLabels survives")
  func documentedRequest() throws {
    let json = """
      {
        "labels": [
          {
            "name": "Cat",
            "property": {
              "@modelarts:color": "#3399ff",
              "@modelarts:default_shape": "bndbox"
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateLabelsRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateLabels survives")
  func documentedResponse200() throws {
    let json = """
      {
        "success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateLabelsResponse.self, json) == nil)
  }

  @Test("CreateLabelsRequest survives decoding and encoding")
  func createLabelsRequest() {
    let full = """
      {
        "labels": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateLabelsRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateLabelsResponse survives decoding and encoding")
  func createLabelsResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.CreateLabelsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
