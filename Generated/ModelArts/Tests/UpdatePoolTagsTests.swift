// Made by Tablature from UpdatePoolTags.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdatePoolTags")
struct UpdatePoolTagsTests {
  @Test("The documented request of UpdatePoolTags survives")
  func documentedRequest() throws {
    let json = """
      {
        "action": "delete",
        "tags": [
          {
            "key": "key1",
            "value": "value1"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdatePoolTagsRequest.self, json) == nil)
  }

  @Test("The documented request of UpdatePoolTags survives")
  func documentedRequest_2() throws {
    let json = """
      {
        "action": "create",
        "tags": [
          {
            "key": "key1",
            "value": "value1"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdatePoolTagsRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdatePoolTags survives")
  func documentedResponse200() throws {
    let json = """
      {
        "tags": [
          {
            "key": "test",
            "value": "service-gpu"
          },
          {
            "key": "key1",
            "value": "value1"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdatePoolTagsResponse.self, json) == nil)
  }
}
