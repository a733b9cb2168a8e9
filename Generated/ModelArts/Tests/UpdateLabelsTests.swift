// Made by Tablature from UpdateLabels.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateLabels")
struct UpdateLabelsTests {
  @Test("The documented request of UpdateLabels survives")
  func documentedRequest() throws {
    let json = """
      {
        "labels": [
          {
            "name": "Cat",
            "property": {
              "@modelarts:color": "#8a1524",
              "@modelarts:rename_to": "pussycat"
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateLabelsRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateLabels survives")
  func documentedResponse200() throws {
    let json = """
      {
        "success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateLabelsResponse.self, json) == nil)
  }
}
