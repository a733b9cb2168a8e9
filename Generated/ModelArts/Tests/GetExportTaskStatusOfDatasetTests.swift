// Made by Tablature from GetExportTaskStatusOfDataset.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
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

  @Test("GetExportTaskStatusOfDatasetResponse survives decoding and encoding")
  func getExportTaskStatusOfDatasetResponse() {
    let full = """
      {
        "create_time": 1,
        "error_code": "text",
        "error_msg": "text",
        "export_format": 1,
        "export_params": {},
        "export_type": 0,
        "finished_sample_count": 1,
        "path": "text",
        "progress": 1,
        "status": "text",
        "task_id": "text",
        "total_sample_count": 1,
        "update_time": 1,
        "version_format": "Default",
        "version_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.GetExportTaskStatusOfDatasetResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "GetExportTaskStatusOfDatasetResponse knows its constraints",
    arguments: [
      ConstraintProbe("export_format as 1", #"{"export_format": 1}"#),
      ConstraintProbe("export_format as 2", #"{"export_format": 2}"#),
      ConstraintProbe("export_format undocumented", #"{"export_format": 0}"#, offending: "export_format"),
      ConstraintProbe("export_type as 0", #"{"export_type": 0}"#),
      ConstraintProbe("export_type as 1", #"{"export_type": 1}"#),
      ConstraintProbe("export_type as 2", #"{"export_type": 2}"#),
      ConstraintProbe("export_type as 3", #"{"export_type": 3}"#),
      ConstraintProbe("export_type undocumented", #"{"export_type": 4}"#, offending: "export_type"),
      ConstraintProbe("version_format as Default", #"{"version_format": "Default"}"#),
      ConstraintProbe("version_format as CarbonData", #"{"version_format": "CarbonData"}"#),
      ConstraintProbe("version_format as CSV", #"{"version_format": "CSV"}"#),
      ConstraintProbe("version_format undocumented", #"{"version_format": "undocumented value"}"#, offending: "version_format"),
    ])
  func getExportTaskStatusOfDatasetResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.GetExportTaskStatusOfDatasetResponse.self) == probe.expectedFindings)
  }

}
