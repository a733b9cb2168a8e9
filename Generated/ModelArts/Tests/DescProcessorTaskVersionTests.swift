// Made by Tablature from DescProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DescProcessorTaskVersion")
struct DescProcessorTaskVersionTests {
  @Test("The documented response 200 of DescProcessorTaskVersion survives")
  func documentedResponse200() throws {
    let json = """
      {
        "task_version_id": "qSaudx2sbPvthHygckA",
        "task_id": "kM7j9TSa611ZzBThzSr",
        "version_name": "V002",
        "description": "",
        "status": 0,
        "create_time": 1606377874450,
        "inputs": [
          {
            "type": "DATASET",
            "source": "PYc9H2HGv5BJNwBGXyK",
            "version_id": "Osc8SZ7TZStiRV4vYkZ",
            "name": "dataset-test",
            "version_name": "V0010"
          }
        ],
        "work_path": {
          "type": "DATASET",
          "path": "PYc9H2HGv5BJNwBGXyK",
          "name": "dataset-test",
          "version_name": "V0011",
          "output_path": "/test-obs/classify/output/qSaudx2sbPvthHygckA/"
        },
        "template": {
          "id": "sys_data_validation",
          "name": "name to translate",
          "operator_params": [
            {
              "name": "MetaValidation",
              "advanced_params_switch": false,
              "params": {
                "task_type": "image_classification",
                "dataset_type": "manifest",
                "source_service": "select",
                "filter_func": "data_validation_select",
                "image_max_width": "1920",
                "image_max_height": "1920",
                "total_status": "[0,1,2]"
              }
            }
          ]
        },
        "duration_seconds": 312
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DescProcessorTaskVersionResponse.self, json) == nil)
  }

  @Test("The documented request of DescProcessorTaskVersion is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DescProcessorTaskVersion(taskID: "task_id", versionID: "version_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/processor-tasks/task_id/versions/version_id")
  }
}
