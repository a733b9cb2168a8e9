// Made by Tablature from ListDatasetVersions.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListDatasetVersions")
struct ListDatasetVersionsTests {
  @Test("The documented response 200 of ListDatasetVersions survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_number": 3,
        "versions": [
          {
            "version_id": "54IXbeJhfttGpL46lbv",
            "version_name": "V003",
            "version_format": "Default",
            "previous_version_id": "eSOKEQaXhKzxN00WKoV",
            "status": 1,
            "create_time": 1605930512183,
            "total_sample_count": 10,
            "annotated_sample_count": 10,
            "total_sub_sample_count": 0,
            "annotated_sub_sample_count": 0,
            "manifest_path": "/test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V003/V003.manifest",
            "data_path": "/test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V003/data/",
            "is_current": true,
            "analysis_status": 3,
            "train_evaluate_sample_ratio": "0.8",
            "remove_sample_usage": false,
            "export_images": false,
            "description": "",
            "task_type": 0,
            "extract_serial_number": false
          },
          {
            "version_id": "eSOKEQaXhKzxN00WKoV",
            "version_name": "V002",
            "version_format": "Default",
            "previous_version_id": "vlGvUqOcxxGPIB0ugeE",
            "status": 1,
            "create_time": 1605691027084,
            "total_sample_count": 10,
            "annotated_sample_count": 10,
            "total_sub_sample_count": 0,
            "annotated_sub_sample_count": 0,
            "manifest_path": "/test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V002/V002.manifest",
            "data_path": "/test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V002/data/",
            "is_current": false,
            "analysis_status": 3,
            "train_evaluate_sample_ratio": "0.9999",
            "remove_sample_usage": false,
            "export_images": false,
            "description": "",
            "task_type": 0,
            "extract_serial_number": false
          },
          {
            "version_id": "vlGvUqOcxxGPIB0ugeE",
            "version_name": "V001",
            "version_format": "Default",
            "status": 1,
            "create_time": 1605690687346,
            "total_sample_count": 10,
            "annotated_sample_count": 10,
            "total_sub_sample_count": 0,
            "annotated_sub_sample_count": 0,
            "manifest_path": "/test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V001/V001.manifest",
            "data_path": "/test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V001/data/",
            "is_current": false,
            "analysis_status": 3,
            "train_evaluate_sample_ratio": "0.99",
            "remove_sample_usage": false,
            "export_images": false,
            "description": "",
            "task_type": 0,
            "extract_serial_number": false
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListDatasetVersionsResponse.self, json) == nil)
  }

  @Test("The documented request of ListDatasetVersions is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListDatasetVersions(datasetID: "dataset_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/versions")
  }

  @Test("ListDatasetVersionsResponse survives decoding and encoding")
  func listDatasetVersionsResponse() {
    let full = """
      {
        "total_number": 1,
        "versions": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListDatasetVersionsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListDatasetVersions knows the constraints of its parameters")
  func listDatasetVersionsParameters() {
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", status: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", status: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", status: .init(rawValue: 2)).offendingFields == [])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", status: .init(rawValue: 3)).offendingFields == [])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", status: .init(rawValue: 4)).offendingFields == [])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", status: .init(rawValue: 5)).offendingFields == ["status"])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", versionFormat: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", versionFormat: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", versionFormat: .init(rawValue: 2)).offendingFields == [])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", versionFormat: .init(rawValue: 3)).offendingFields == ["version_format"])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", limit: 999).offendingFields == [])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", limit: 1000).offendingFields == [])
    #expect(ModelArts.ListDatasetVersions(datasetID: "text", limit: 1001).offendingFields == ["limit"])
  }
}
