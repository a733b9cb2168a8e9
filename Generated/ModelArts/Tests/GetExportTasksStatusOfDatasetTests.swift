// Made by Tablature from GetExportTasksStatusOfDataset.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("GetExportTasksStatusOfDataset")
struct GetExportTasksStatusOfDatasetTests {
  @Test("The documented response 200 of GetExportTasksStatusOfDataset survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_count": 2,
        "export_tasks": [
          {
            "task_id": "rF9NNoB56k5rtYKg2Y7",
            "path": "/test-obs/classify/input/",
            "export_type": 3,
            "version_format": "Default",
            "export_format": 2,
            "export_params": {
              "sample_state": "",
              "export_dest": "NEW_DATASET",
              "export_new_dataset_name": "dataset-export-test",
              "export_new_dataset_work_path": "/test-obs/classify/output/",
              "clear_hard_property": true,
              "train_sample_ratio": 1.0,
              "ratio_sample_usage": false
            },
            "status": "SUCCESSED",
            "progress": 100.0,
            "total_sample_count": 20,
            "finished_sample_count": 20,
            "create_time": 1606103820120,
            "update_time": 1606103824823
          },
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
              "clear_difficult": false,
              "train_sample_ratio": 1.0,
              "ratio_sample_usage": false
            },
            "status": "SUCCESSED",
            "progress": 100.0,
            "total_sample_count": 20,
            "finished_sample_count": 20,
            "create_time": 1606103424662,
            "update_time": 1606103497519
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.GetExportTasksStatusOfDatasetResponse.self, json) == nil)
  }

  @Test("The documented request of GetExportTasksStatusOfDataset is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.GetExportTasksStatusOfDataset(datasetID: "dataset_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/export-tasks")
  }

  @Test("GetExportTasksStatusOfDatasetResponse survives decoding and encoding")
  func getExportTasksStatusOfDatasetResponse() {
    let full = """
      {
        "create_time": 1,
        "error_code": "text",
        "error_msg": "text",
        "export_format": 1,
        "export_params": {},
        "export_tasks": [
          {}
        ],
        "export_type": 0,
        "finished_sample_count": 1,
        "path": "text",
        "progress": 1,
        "status": "text",
        "task_id": "text",
        "total_count": 1,
        "total_sample_count": 1,
        "update_time": 1,
        "version_format": "Default",
        "version_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.GetExportTasksStatusOfDatasetResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "GetExportTasksStatusOfDatasetResponse knows its constraints",
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
  func getExportTasksStatusOfDatasetResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.GetExportTasksStatusOfDatasetResponse.self) == probe.expectedFindings)
  }

  @Test("ExportTaskStatusResp survives decoding and encoding")
  func exportTaskStatusResp() {
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
    let problems = RoundTrip.problems(with: ModelArts.ExportTaskStatusResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ExportTaskStatusResp knows its constraints",
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
  func exportTaskStatusRespConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ExportTaskStatusResp.self) == probe.expectedFindings)
  }

  @Test("GetExportTasksStatusOfDataset knows the constraints of its parameters")
  func getExportTasksStatusOfDatasetParameters() {
    #expect(ModelArts.GetExportTasksStatusOfDataset(datasetID: "text", exportType: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.GetExportTasksStatusOfDataset(datasetID: "text", exportType: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.GetExportTasksStatusOfDataset(datasetID: "text", exportType: .init(rawValue: 2)).offendingFields == [])
    #expect(ModelArts.GetExportTasksStatusOfDataset(datasetID: "text", exportType: .init(rawValue: 3)).offendingFields == [])
    #expect(ModelArts.GetExportTasksStatusOfDataset(datasetID: "text", exportType: .init(rawValue: 4)).offendingFields == ["export_type"])
    #expect(ModelArts.GetExportTasksStatusOfDataset(datasetID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.GetExportTasksStatusOfDataset(datasetID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.GetExportTasksStatusOfDataset(datasetID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.GetExportTasksStatusOfDataset(datasetID: "text", limit: 99).offendingFields == [])
    #expect(ModelArts.GetExportTasksStatusOfDataset(datasetID: "text", limit: 100).offendingFields == [])
    #expect(ModelArts.GetExportTasksStatusOfDataset(datasetID: "text", limit: 101).offendingFields == ["limit"])
  }
}
