// Made by Tablature from GetExportTaskStatusOfDataset.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("GetExportTaskStatusOfDataset")
struct GetExportTaskStatusOfDatasetTests {
  @Test("The documented response 200 of GetExportTaskStatusOfDataset survives")
  func documentedResponse200() throws {
    let json = """
      {
        "task_id": "TZMuy7OKbClkGCAc3gb",
        "path": "/test-obs/daoChu/",
        "export_type": 3,
        "version_format": "Default",
        "export_format": 2,
        "export_params": {
          "sample_state": "",
          "export_dest": "DIR",
          "clear_hard_property": true,
          "train_sample_ratio": 1.0,
          "ratio_sample_usage": false
        },
        "status": "RUNNING",
        "progress": 0.0,
        "create_time": 1606103424662,
        "update_time": 1606103494124
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.GetExportTaskStatusOfDatasetResponse.self, json) == nil)
  }

  @Test("The documented request of GetExportTaskStatusOfDataset is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.GetExportTaskStatusOfDataset(resourceID: "dataset_id", taskID: "task_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/export-tasks/task_id")
  }
}
