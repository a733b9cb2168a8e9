// Made by Tablature from ListPoolTags.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListPoolTags")
struct ListPoolTagsTests {
  @Test("The documented response 200 of ListPoolTags survives")
  func documentedResponse200() throws {
    let json = """
      {
        "tags": [
          {
            "key": "model_version",
            "values": [
              "0.1",
              "0.2"
            ]
          },
          {
            "key": "conda_version",
            "values": [
              "10.2",
              "11.0"
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListPoolTagsResponse.self, json) == nil)
  }
}
