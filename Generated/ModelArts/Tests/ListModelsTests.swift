// Made by Tablature from ListModels.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListModels")
struct ListModelsTests {
  @Test("The documented response 200 of ListModels survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_count": 1,
        "count": 1,
        "models": [
          {
            "model_name": "mnist",
            "model_version": "1.0.0",
            "model_id": "10eb0091-887f-4839-9929-cbc884f1e20e",
            "model_type": "tensorflow",
            "model_size": 5012312,
            "tenant": "6d28e85aa78b4e1a9b4bd83501bcd4a1",
            "project": "d04c10db1f264cfeb1966deff1a3527c",
            "owner": "6d28e85aa78b4e1a9b4bd83501bcd4a1",
            "create_at": 1533041553000,
            "description": "mnist model",
            "workspace_id": "0",
            "specification": {}
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListModelsResponse.self, json) == nil)
  }

  @Test("The documented request of ListModels is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListModels()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/models")
  }

  @Test("ListModelsResponse survives decoding and encoding")
  func listModelsResponse() {
    let full = """
      {
        "models": [
          {}
        ],
        "total_count": 1,
        "count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListModelsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ModelListItem survives decoding and encoding")
  func modelListItem() {
    let full = """
      {
        "owner": "text",
        "model_version": "text",
        "model_type": "text",
        "description": "text",
        "project": "text",
        "source_type": "text",
        "model_id": "text",
        "model_source": "auto",
        "install_type": [
          "text"
        ],
        "model_size": 1,
        "workspace_id": "text",
        "model_status": "text",
        "market_flag": true,
        "tunable": true,
        "model_name": "text",
        "create_at": 1,
        "publishable_flag": true,
        "source_copy": "true",
        "tenant": "text",
        "subscription_id": "text",
        "extra": "text",
        "specification": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelListItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModelListItem knows its constraints",
    arguments: [
      ConstraintProbe("model_source as auto", #"{"model_source": "auto"}"#),
      ConstraintProbe("model_source as algos", #"{"model_source": "algos"}"#),
      ConstraintProbe("model_source as custom", #"{"model_source": "custom"}"#),
      ConstraintProbe("model_source undocumented", #"{"model_source": "undocumented value"}"#, offending: "model_source"),
      ConstraintProbe("source_copy as true", #"{"source_copy": "true"}"#),
      ConstraintProbe("source_copy as false", #"{"source_copy": "false"}"#),
      ConstraintProbe("source_copy undocumented", #"{"source_copy": "undocumented value"}"#, offending: "source_copy"),
    ])
  func modelListItemConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModelListItem.self) == probe.expectedFindings)
  }

  @Test("ModelListItem.ModelSource keeps every value")
  func modelListItemModelSource() {
    let documented = #"["auto", "algos", "custom"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModelListItem.ModelSource.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ModelListItem.SourceCopy keeps every value")
  func modelListItemSourceCopy() {
    let documented = #"["true", "false"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModelListItem.SourceCopy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListModels.ModelStatus keeps every value")
  func listModelsModelStatus() {
    let documented = #"["publishing", "published", "failed", "building", "building_failed"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListModels.ModelStatus.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListModels.SortBy keeps every value")
  func listModelsSortBy() {
    let documented = #"["create_at", "model_version", "model_size"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListModels.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListModels.Order keeps every value")
  func listModelsOrder() {
    let documented = #"["asc", "desc"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListModels.Order.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListModels.ModelType keeps every value")
  func listModelsModelType() {
    let documented = #"["TensorFlow", "PyTorch", "MindSpore", "Image", "Custom", "Template"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListModels.ModelType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListModels.NotModelType keeps every value")
  func listModelsNotModelType() {
    let documented = #"["TensorFlow", "PyTorch", "MindSpore", "Image", "Custom", "Template"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListModels.NotModelType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListModels knows the constraints of its parameters")
  func listModelsParameters() {
    #expect(ModelArts.ListModels(modelStatus: .init(rawValue: "publishing")).offendingFields == [])
    #expect(ModelArts.ListModels(modelStatus: .init(rawValue: "published")).offendingFields == [])
    #expect(ModelArts.ListModels(modelStatus: .init(rawValue: "failed")).offendingFields == [])
    #expect(ModelArts.ListModels(modelStatus: .init(rawValue: "building")).offendingFields == [])
    #expect(ModelArts.ListModels(modelStatus: .init(rawValue: "building_failed")).offendingFields == [])
    #expect(ModelArts.ListModels(modelStatus: .init(rawValue: "undocumented value")).offendingFields == ["model_status"])
    #expect(ModelArts.ListModels(sortBy: .init(rawValue: "create_at")).offendingFields == [])
    #expect(ModelArts.ListModels(sortBy: .init(rawValue: "model_version")).offendingFields == [])
    #expect(ModelArts.ListModels(sortBy: .init(rawValue: "model_size")).offendingFields == [])
    #expect(ModelArts.ListModels(sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sort_by"])
    #expect(ModelArts.ListModels(order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ListModels(order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ListModels(order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.ListModels(modelType: .init(rawValue: "TensorFlow")).offendingFields == [])
    #expect(ModelArts.ListModels(modelType: .init(rawValue: "PyTorch")).offendingFields == [])
    #expect(ModelArts.ListModels(modelType: .init(rawValue: "MindSpore")).offendingFields == [])
    #expect(ModelArts.ListModels(modelType: .init(rawValue: "Image")).offendingFields == [])
    #expect(ModelArts.ListModels(modelType: .init(rawValue: "Custom")).offendingFields == [])
    #expect(ModelArts.ListModels(modelType: .init(rawValue: "Template")).offendingFields == [])
    #expect(ModelArts.ListModels(modelType: .init(rawValue: "undocumented value")).offendingFields == ["model_type"])
    #expect(ModelArts.ListModels(notModelType: .init(rawValue: "TensorFlow")).offendingFields == [])
    #expect(ModelArts.ListModels(notModelType: .init(rawValue: "PyTorch")).offendingFields == [])
    #expect(ModelArts.ListModels(notModelType: .init(rawValue: "MindSpore")).offendingFields == [])
    #expect(ModelArts.ListModels(notModelType: .init(rawValue: "Image")).offendingFields == [])
    #expect(ModelArts.ListModels(notModelType: .init(rawValue: "Custom")).offendingFields == [])
    #expect(ModelArts.ListModels(notModelType: .init(rawValue: "Template")).offendingFields == [])
    #expect(ModelArts.ListModels(notModelType: .init(rawValue: "undocumented value")).offendingFields == ["not_model_type"])
  }
}
