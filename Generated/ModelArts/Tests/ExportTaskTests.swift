// Made by Tablature from ExportTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ExportTask")
struct ExportTaskTests {
  @Test("The documented request of ExportTask survives")
  func documentedRequest() throws {
    let json = """
      {
        "path": "/test-obs/daoChu/",
        "export_type": 3,
        "export_params": {
          "sample_state": "",
          "export_dest": "DIR"
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ExportTaskRequest.self, json) == nil)
  }

  @Test("The documented request of ExportTask survives")
  func documentedRequest_2() throws {
    let json = """
      {
        "path": "/test-obs/classify/input/",
        "export_type": 3,
        "export_params": {
          "sample_state": "",
          "export_dest": "NEW_DATASET",
          "export_new_dataset_name": "dataset-export-test",
          "export_new_dataset_work_path": "/test-obs/classify/output/"
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ExportTaskRequest.self, json) == nil)
  }

  @Test("The documented response 200 of ExportTask survives")
  func documentedResponse200() throws {
    let json = """
      {
        "task_id": "rF9NNoB56k5rtYKg2Y7"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ExportTaskResponse.self, json) == nil)
  }

  @Test("ExportTaskRequest survives decoding and encoding")
  func exportTaskRequest() {
    let full = """
      {
        "annotation_format": "VOC",
        "export_format": 1,
        "export_params": {},
        "export_type": 0,
        "path": "text",
        "sample_state": "__ALL__",
        "source_type_header": "text",
        "status": 1,
        "task_id": "text",
        "version_format": "Default",
        "version_id": "text",
        "with_column_header": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ExportTaskRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ExportTaskRequest knows its constraints",
    arguments: [
      ConstraintProbe("annotation_format as VOC", #"{"annotation_format": "VOC"}"#),
      ConstraintProbe("annotation_format as COCO", #"{"annotation_format": "COCO"}"#),
      ConstraintProbe("annotation_format undocumented", #"{"annotation_format": "undocumented value"}"#, offending: "annotation_format"),
      ConstraintProbe("export_format as 1", #"{"export_format": 1}"#),
      ConstraintProbe("export_format as 2", #"{"export_format": 2}"#),
      ConstraintProbe("export_format undocumented", #"{"export_format": 0}"#, offending: "export_format"),
      ConstraintProbe("export_type as 0", #"{"export_type": 0}"#),
      ConstraintProbe("export_type as 1", #"{"export_type": 1}"#),
      ConstraintProbe("export_type as 2", #"{"export_type": 2}"#),
      ConstraintProbe("export_type as 3", #"{"export_type": 3}"#),
      ConstraintProbe("export_type undocumented", #"{"export_type": 4}"#, offending: "export_type"),
      ConstraintProbe("sample_state as __ALL__", #"{"sample_state": "__ALL__"}"#),
      ConstraintProbe("sample_state as __NONE__", #"{"sample_state": "__NONE__"}"#),
      ConstraintProbe("sample_state as __UNCHECK__", #"{"sample_state": "__UNCHECK__"}"#),
      ConstraintProbe("sample_state as __ACCEPTED__", #"{"sample_state": "__ACCEPTED__"}"#),
      ConstraintProbe("sample_state as __REJECTED__", #"{"sample_state": "__REJECTED__"}"#),
      ConstraintProbe("sample_state as __UNREVIEWED__", #"{"sample_state": "__UNREVIEWED__"}"#),
      ConstraintProbe("sample_state as __REVIEWED__", #"{"sample_state": "__REVIEWED__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED__", #"{"sample_state": "__WORKFORCE_SAMPLED__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED_UNCHECK__", #"{"sample_state": "__WORKFORCE_SAMPLED_UNCHECK__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED_CHECKED__", #"{"sample_state": "__WORKFORCE_SAMPLED_CHECKED__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED_ACCEPTED__", #"{"sample_state": "__WORKFORCE_SAMPLED_ACCEPTED__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED_REJECTED__", #"{"sample_state": "__WORKFORCE_SAMPLED_REJECTED__"}"#),
      ConstraintProbe("sample_state as __AUTO_ANNOTATION__", #"{"sample_state": "__AUTO_ANNOTATION__"}"#),
      ConstraintProbe("sample_state undocumented", #"{"sample_state": "undocumented value"}"#, offending: "sample_state"),
      ConstraintProbe("version_format as Default", #"{"version_format": "Default"}"#),
      ConstraintProbe("version_format as CarbonData", #"{"version_format": "CarbonData"}"#),
      ConstraintProbe("version_format as CSV", #"{"version_format": "CSV"}"#),
      ConstraintProbe("version_format undocumented", #"{"version_format": "undocumented value"}"#, offending: "version_format"),
    ])
  func exportTaskRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ExportTaskRequest.self) == probe.expectedFindings)
  }

  @Test("ExportTaskResponse survives decoding and encoding")
  func exportTaskResponse() {
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
        "status": "INIT",
        "task_id": "text",
        "total_sample_count": 1,
        "update_time": 1,
        "version_format": "Default",
        "version_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ExportTaskResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ExportTaskResponse knows its constraints",
    arguments: [
      ConstraintProbe("export_format as 1", #"{"export_format": 1}"#),
      ConstraintProbe("export_format as 2", #"{"export_format": 2}"#),
      ConstraintProbe("export_format undocumented", #"{"export_format": 0}"#, offending: "export_format"),
      ConstraintProbe("export_type as 0", #"{"export_type": 0}"#),
      ConstraintProbe("export_type as 1", #"{"export_type": 1}"#),
      ConstraintProbe("export_type as 2", #"{"export_type": 2}"#),
      ConstraintProbe("export_type as 3", #"{"export_type": 3}"#),
      ConstraintProbe("export_type undocumented", #"{"export_type": 4}"#, offending: "export_type"),
      ConstraintProbe("status as INIT", #"{"status": "INIT"}"#),
      ConstraintProbe("status as RUNNING", #"{"status": "RUNNING"}"#),
      ConstraintProbe("status as FAILED", #"{"status": "FAILED"}"#),
      ConstraintProbe("status as SUCCESSED", #"{"status": "SUCCESSED"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
      ConstraintProbe("version_format as Default", #"{"version_format": "Default"}"#),
      ConstraintProbe("version_format as CarbonData", #"{"version_format": "CarbonData"}"#),
      ConstraintProbe("version_format as CSV", #"{"version_format": "CSV"}"#),
      ConstraintProbe("version_format undocumented", #"{"version_format": "undocumented value"}"#, offending: "version_format"),
    ])
  func exportTaskResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ExportTaskResponse.self) == probe.expectedFindings)
  }

  @Test("ExportTaskRequest.AnnotationFormat keeps every value")
  func exportTaskRequestAnnotationFormat() {
    let documented = #"["VOC", "COCO"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ExportTaskRequest.AnnotationFormat.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ExportTaskRequest.ExportType keeps every value")
  func exportTaskRequestExportType() {
    let documented = #"[0, 1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ExportTaskRequest.ExportType.self, documented: documented, other: #"4"#)
    #expect(problems == [])
  }

  @Test("ExportTaskResponse.Status keeps every value")
  func exportTaskResponseStatus() {
    let documented = #"["INIT", "RUNNING", "FAILED", "SUCCESSED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ExportTaskResponse.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
