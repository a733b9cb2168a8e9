// Made by Tablature from ShowNodeTags.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowNodeTags")
struct ShowNodeTagsTests {
  @Test("The documented response 204 of ShowNodeTags survives")
  func documentedResponse204() throws {
    let json = """
      {
        "tags": [
          {
            "key": "dev",
            "value": "dev1"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowNodeTagsResponse.self, json) == nil)
  }
}
