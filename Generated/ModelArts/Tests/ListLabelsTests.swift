// Made by Tablature from ListLabels.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListLabels")
struct ListLabelsTests {
  @Test("The documented response 200 of ListLabels survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_number": 2,
        "labels": [
          {
            "name": "Rabbits",
            "type": 1,
            "property": {
              "@modelarts:color": "#3399ff"
            }
          },
          {
            "name": "Bees",
            "type": 1,
            "property": {
              "@modelarts:color": "#3399ff"
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListLabelsResponse.self, json) == nil)
  }

  @Test("The documented request of ListLabels is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListLabels(datasetID: "WxCREuCkBSAlQr9xrde")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/WxCREuCkBSAlQr9xrde/data-annotations/labels")
  }

  @Test("ListLabelsResponse survives decoding and encoding")
  func listLabelsResponse() {
    let full = """
      {
        "labels": [
          {}
        ],
        "total_number": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListLabelsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListLabels knows the constraints of its parameters")
  func listLabelsParameters() {
    #expect(ModelArts.ListLabels(datasetID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListLabels(datasetID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.ListLabels(datasetID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.ListLabels(datasetID: "text", limit: 99999).offendingFields == [])
    #expect(ModelArts.ListLabels(datasetID: "text", limit: 100000).offendingFields == [])
    #expect(ModelArts.ListLabels(datasetID: "text", limit: 100001).offendingFields == ["limit"])
  }
}
