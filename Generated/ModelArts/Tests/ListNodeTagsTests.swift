// Made by Tablature from ListNodeTags.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListNodeTags")
struct ListNodeTagsTests {
  @Test("The documented response 200 of ListNodeTags survives")
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
    try #expect(RoundTrip.difference(in: ModelArts.ListNodeTagsResponse.self, json) == nil)
  }

  @Test("ListNodeTagsResponse survives decoding and encoding")
  func listNodeTagsResponse() {
    let full = """
      {
        "tags": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListNodeTagsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
