// Made by Tablature from QueryBuiltInAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("QueryBuiltInAlgorithm")
struct QueryBuiltInAlgorithmTests {
  @Test("The documented response 200 of QueryBuiltInAlgorithm survives")
  func documentedResponse200() throws {
    let json = """
      {
        "models": [
          {
            "model_id": 4,
            "model_name": "ResNet_v2_50",
            "model_usage": 1,
            "model_precision": "75.55%(top1), 92.6%(top5)",
            "model_size": 102503801,
            "model_train_dataset": "...",
            "model_dataset_format": "...",
            "model_description_url": "https://github.com/apache/incubator-mxnet/blob/master/example/image-classification/symbols/resnet.py",
            "parameter": "...",
            "create_time": 1522218780025,
            "engine_id": 501,
            "engine_name": "MXNet",
            "engine_version": "MXNet-1.2.1-python2.7"
          },
          {
            "model_id": 5,
            "model_name": "Faster_RCNN_ResNet_v2_101",
            "model_usage": 2,
            "model_precision": "80.05%(mAP)",
            "model_size": 190936449,
            "model_train_dataset": "...",
            "model_dataset_format": "...",
            "model_description_url": "https://github.com/apache/incubator-mxnet/tree/master/example/rcnn",
            "parameter": "...",
            "create_time": 1525313224596,
            "engine_id": 501,
            "engine_name": "MXNet",
            "engine_version": "MXNet-1.2.1-python2.7"
          }
        ],
        "model_total_count": 41,
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.QueryBuiltInAlgorithmResponse.self, json) == nil)
  }

  @Test("The documented request of QueryBuiltInAlgorithm is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.QueryBuiltInAlgorithm(perPage: 10, page: 1, sortBy: .init(rawValue: "engine"), order: .init(rawValue: "asc"), searchContent: "model")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/built-in-algorithms?per_page=10&page=1&sortBy=engine&order=asc&search_content=model")
  }

  @Test("QueryBuiltInAlgorithmResponse survives decoding and encoding")
  func queryBuiltInAlgorithmResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text",
        "model_total_count": 1,
        "models": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryBuiltInAlgorithmResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryBuiltInAlgorithmResponseModels survives decoding and encoding")
  func queryBuiltInAlgorithmResponseModels() {
    let full = """
      {
        "model_id": 1,
        "model_name": "text",
        "model_usage": 1,
        "model_precision": "text",
        "model_size": 1,
        "model_train_dataset": "text",
        "model_dataset_format": "text",
        "model_description_url": "text",
        "parameter": "text",
        "create_time": 1,
        "engine_id": 1,
        "engine_name": "text",
        "engine_version": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryBuiltInAlgorithmResponseModels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "QueryBuiltInAlgorithmResponseModels knows its constraints",
    arguments: [
      ConstraintProbe("model_usage as 1", #"{"model_usage": 1}"#),
      ConstraintProbe("model_usage as 2", #"{"model_usage": 2}"#),
      ConstraintProbe("model_usage as 3", #"{"model_usage": 3}"#),
      ConstraintProbe("model_usage as 4", #"{"model_usage": 4}"#),
      ConstraintProbe("model_usage as 5", #"{"model_usage": 5}"#),
      ConstraintProbe("model_usage undocumented", #"{"model_usage": 0}"#, offending: "model_usage"),
    ])
  func queryBuiltInAlgorithmResponseModelsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.QueryBuiltInAlgorithmResponseModels.self) == probe.expectedFindings)
  }

  @Test("QueryBuiltInAlgorithmResponseModels.ModelUsage keeps every value")
  func queryBuiltInAlgorithmResponseModelsModelUsage() {
    let documented = #"[1, 2, 3, 4, 5]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.QueryBuiltInAlgorithmResponseModels.ModelUsage.self, documented: documented, other: #"0"#)
    #expect(problems == [])
  }

  @Test("QueryBuiltInAlgorithm.SortBy keeps every value")
  func queryBuiltInAlgorithmSortBy() {
    let documented = #"["engine", "model_name", "model_precision", "model_usage", "model_size", "create_time", "parameter"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.QueryBuiltInAlgorithm.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("QueryBuiltInAlgorithm knows the constraints of its parameters")
  func queryBuiltInAlgorithmParameters() {
    #expect(ModelArts.QueryBuiltInAlgorithm(perPage: 0).offendingFields == ["per_page"])
    #expect(ModelArts.QueryBuiltInAlgorithm(perPage: 1).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(perPage: 2).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(perPage: 99).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(perPage: 100).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(perPage: 101).offendingFields == ["per_page"])
    #expect(ModelArts.QueryBuiltInAlgorithm(sortBy: .init(rawValue: "engine")).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(sortBy: .init(rawValue: "model_name")).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(sortBy: .init(rawValue: "model_precision")).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(sortBy: .init(rawValue: "model_usage")).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(sortBy: .init(rawValue: "model_size")).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(sortBy: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(sortBy: .init(rawValue: "parameter")).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sortBy"])
    #expect(ModelArts.QueryBuiltInAlgorithm(order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.QueryBuiltInAlgorithm(order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
  }
}
