// Made by Tablature from GetDatasetStats.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("GetDatasetStats")
struct GetDatasetStatsTests {
  @Test("The documented response 200 of GetDatasetStats survives")
  func documentedResponse200() throws {
    let json = """
      {
        "label_stats": [
          {
            "name": "Bees",
            "type": 1,
            "property": {
              "@modelarts:color": "#3399ff"
            },
            "count": 8,
            "sample_count": 5
          }
        ],
        "sample_stats": {
          "un_annotation": 309,
          "all": 317,
          "total": 317,
          "deleted": 0,
          "manual_annotation": 8,
          "auto_annotation": 0,
          "lefted": 317
        },
        "key_sample_stats": {
          "total": 317,
          "non_key_sample": 315,
          "key_sample": 2
        },
        "metadata_stats": {},
        "data_spliting_enable": false
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.GetDatasetStatsResponse.self, json) == nil)
  }

  @Test("The documented request of GetDatasetStats is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.GetDatasetStats(datasetID: "WxCREuCkBSAlQr9xrde")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/WxCREuCkBSAlQr9xrde/data-annotations/stats")
  }

  @Test("GetDatasetStatsResponse survives decoding and encoding")
  func getDatasetStatsResponse() {
    let full = """
      {
        "data_path": "text",
        "data_spliting_enable": true,
        "grouped_label_stats": {
          "key1": [
            {}
          ]
        },
        "hard_detail_stats": {
          "key1": {}
        },
        "key_sample_stats": {
          "key1": 1
        },
        "label_stats": [
          {}
        ],
        "metadata_stats": {
          "key1": {
            "key": "value"
          }
        },
        "sample_stats": {
          "key1": 1
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.GetDatasetStatsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("GetDatasetStats knows the constraints of its parameters")
  func getDatasetStatsParameters() {
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__ALL__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__NONE__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__UNCHECK__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__ACCEPTED__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__REJECTED__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__UNREVIEWED__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__REVIEWED__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_CHECKED__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_REJECTED__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "__AUTO_ANNOTATION__")).offendingFields == [])
    #expect(ModelArts.GetDatasetStats(datasetID: "text", sampleState: .init(rawValue: "undocumented value")).offendingFields == ["sample_state"])
  }
}
