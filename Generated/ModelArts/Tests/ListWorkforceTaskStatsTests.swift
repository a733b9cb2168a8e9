// Made by Tablature from ListWorkforceTaskStats.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListWorkforceTaskStats")
struct ListWorkforceTaskStatsTests {
  @Test("The documented response 200 of ListWorkforceTaskStats survives")
  func documentedResponse200() throws {
    let json = """
      {
        "label_stats": [
          {
            "name": "Rabbits",
            "type": 1,
            "property": {
              "@modelarts:color": "#3399ff"
            },
            "count": 0,
            "sample_count": 0
          },
          {
            "name": "Bees",
            "type": 1,
            "property": {
              "@modelarts:color": "#3399ff"
            },
            "count": 1,
            "sample_count": 1
          }
        ],
        "sample_stats": {
          "un_annotation": 308,
          "total": 309,
          "rejected": 0,
          "unreviewed": 1,
          "accepted": 0,
          "auto_annotation": 0,
          "uncheck": 0
        },
        "key_sample_stats": {
          "total": 309,
          "non_key_sample": 309,
          "key_sample": 0
        },
        "metadata_stats": {},
        "data_spliting_enable": false
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListWorkforceTaskStatsResponse.self, json) == nil)
  }

  @Test("The documented request of ListWorkforceTaskStats is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListWorkforceTaskStats(datasetID: "WxCREuCkBSAlQr9xrde", workforceTaskID: "tY330MHxV9dqIPVaTRM", sampleState: .init(rawValue: "__unreviewed__"))
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/WxCREuCkBSAlQr9xrde/workforce-tasks/tY330MHxV9dqIPVaTRM/data-annotations/stats?sample_state=__unreviewed__")
  }

  @Test("ListWorkforceTaskStats.SampleState keeps every value")
  func listWorkforceTaskStatsSampleState() {
    let documented = #"["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__", "__unreviewed__"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListWorkforceTaskStats.SampleState.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListWorkforceTaskStats knows the constraints of its parameters")
  func listWorkforceTaskStatsParameters() {
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__ALL__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__NONE__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__UNCHECK__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__ACCEPTED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__REJECTED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__UNREVIEWED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__REVIEWED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_CHECKED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_REJECTED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__AUTO_ANNOTATION__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__unreviewed__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskStats(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "undocumented value")).offendingFields == ["sample_state"])
  }
}
