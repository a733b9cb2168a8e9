// Made by Tablature from ShowPoolTags.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowPoolTags")
struct ShowPoolTagsTests {
  @Test("The documented response 204 of ShowPoolTags survives")
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
    try #expect(RoundTrip.difference(in: ModelArts.ShowPoolTagsResponse.self, json) == nil)
  }
}
