// Made by Tablature from ListSearch.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListSearch")
struct ListSearchTests {
  @Test("The documented response 200 of ListSearch survives")
  func documentedResponse200() throws {
    let json = """
      {
        "labels": [
          {
            "name": "Rabbits",
            "type": 0,
            "property": {
              "@modelarts:color": "#3399ff"
            }
          },
          {
            "name": "Bees",
            "type": 0,
            "property": {
              "@modelarts:color": "#3399ff"
            }
          }
        ],
        "metadata": {},
        "labelers": [
          "human/test_123/test_123",
          "human/xxx@xxx.com",
          "human/xxx@xxx.com"
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListSearchResponse.self, json) == nil)
  }

  @Test("The documented request of ListSearch is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListSearch(datasetID: "dataset_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/data-annotations/search-condition")
  }

  @Test("ListSearchResponse survives decoding and encoding")
  func listSearchResponse() {
    let full = """
      {
        "labelers": [
          "text"
        ],
        "labels": [
          {}
        ],
        "metadata": {
          "key1": [
            "text"
          ]
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListSearchResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
