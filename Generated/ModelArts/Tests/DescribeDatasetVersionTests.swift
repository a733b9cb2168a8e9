// Made by Tablature from DescribeDatasetVersion.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DescribeDatasetVersion")
struct DescribeDatasetVersionTests {
  @Test("The documented response 200 of DescribeDatasetVersion survives")
  func documentedResponse200() throws {
    let json = """
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
        "is_current": true,
        "analysis_status": 3,
        "train_evaluate_sample_ratio": "0.9999",
        "remove_sample_usage": false,
        "export_images": false,
        "description": "",
        "label_stats": [
          {
            "name": "Rabbits",
            "type": 0,
            "property": {
              "@modelarts:color": "#3399ff"
            },
            "count": 5,
            "sample_count": 5
          },
          {
            "name": "Bees",
            "type": 0,
            "property": {
              "@modelarts:color": "#3399ff"
            },
            "count": 5,
            "sample_count": 5
          }
        ],
        "label_type": "single",
        "task_type": 0,
        "extract_serial_number": false
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DescribeDatasetVersionResponse.self, json) == nil)
  }

  @Test("The documented request of DescribeDatasetVersion is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DescribeDatasetVersion(datasetID: "dataset_id", versionID: "version_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/versions/version_id")
  }
}
