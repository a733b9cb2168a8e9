// Made by Tablature from DescribeDatasetVersion.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
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

  @Test("DescribeDatasetVersionResponse survives decoding and encoding")
  func describeDatasetVersionResponse() {
    let full = """
      {
        "add_sample_count": 1,
        "analysis_cache_path": "text",
        "analysis_status": 0,
        "analysis_task_id": "text",
        "annotated_sample_count": 1,
        "annotated_sub_sample_count": 1,
        "clear_hard_property": true,
        "code": "text",
        "create_time": 1,
        "crop": true,
        "crop_path": "text",
        "crop_rotate_cache_path": "text",
        "data_analysis": {
          "key1": {
            "key": "value"
          }
        },
        "data_path": "text",
        "data_statistics": {
          "key1": {
            "key": "value"
          }
        },
        "data_validate": true,
        "deleted_sample_count": 1,
        "deletion_stats": {
          "key1": 1
        },
        "description": "text",
        "export_images": true,
        "extract_serial_number": true,
        "include_dataset_data": true,
        "is_current": true,
        "label_stats": [
          {}
        ],
        "label_type": "multi",
        "manifest_cache_input_path": "text",
        "manifest_path": "text",
        "message": "text",
        "modified_sample_count": 1,
        "previous_annotated_sample_count": 1,
        "previous_total_sample_count": 1,
        "previous_version_id": "text",
        "processor_task_id": "text",
        "processor_task_status": 0,
        "remove_sample_usage": true,
        "rotate": true,
        "rotate_path": "text",
        "sample_state": "__ALL__",
        "start_processor_task": true,
        "status": 0,
        "tags": [
          "text"
        ],
        "task_type": 1,
        "total_sample_count": 1,
        "total_sub_sample_count": 1,
        "train_evaluate_sample_ratio": "text",
        "update_time": 1,
        "version_format": "Default",
        "version_id": "text",
        "version_name": "text",
        "with_column_header": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DescribeDatasetVersionResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescribeDatasetVersionResponse knows its constraints",
    arguments: [
      ConstraintProbe("analysis_status as 0", #"{"analysis_status": 0}"#),
      ConstraintProbe("analysis_status as 1", #"{"analysis_status": 1}"#),
      ConstraintProbe("analysis_status as 2", #"{"analysis_status": 2}"#),
      ConstraintProbe("analysis_status as 3", #"{"analysis_status": 3}"#),
      ConstraintProbe("analysis_status undocumented", #"{"analysis_status": 4}"#, offending: "analysis_status"),
      ConstraintProbe("label_type as multi", #"{"label_type": "multi"}"#),
      ConstraintProbe("label_type as single", #"{"label_type": "single"}"#),
      ConstraintProbe("label_type undocumented", #"{"label_type": "undocumented value"}"#, offending: "label_type"),
      ConstraintProbe("processor_task_status as 0", #"{"processor_task_status": 0}"#),
      ConstraintProbe("processor_task_status as 2", #"{"processor_task_status": 2}"#),
      ConstraintProbe("processor_task_status as 3", #"{"processor_task_status": 3}"#),
      ConstraintProbe("processor_task_status as 4", #"{"processor_task_status": 4}"#),
      ConstraintProbe("processor_task_status as 5", #"{"processor_task_status": 5}"#),
      ConstraintProbe("processor_task_status as 6", #"{"processor_task_status": 6}"#),
      ConstraintProbe("processor_task_status as 7", #"{"processor_task_status": 7}"#),
      ConstraintProbe("processor_task_status undocumented", #"{"processor_task_status": 1}"#, offending: "processor_task_status"),
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
      ConstraintProbe("status as 0", #"{"status": 0}"#),
      ConstraintProbe("status as 1", #"{"status": 1}"#),
      ConstraintProbe("status as 2", #"{"status": 2}"#),
      ConstraintProbe("status as 3", #"{"status": 3}"#),
      ConstraintProbe("status as 4", #"{"status": 4}"#),
      ConstraintProbe("status undocumented", #"{"status": 5}"#, offending: "status"),
      ConstraintProbe("version_format as Default", #"{"version_format": "Default"}"#),
      ConstraintProbe("version_format as CarbonData", #"{"version_format": "CarbonData"}"#),
      ConstraintProbe("version_format as CSV", #"{"version_format": "CSV"}"#),
      ConstraintProbe("version_format undocumented", #"{"version_format": "undocumented value"}"#, offending: "version_format"),
    ])
  func describeDatasetVersionResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescribeDatasetVersionResponse.self) == probe.expectedFindings)
  }

  @Test("DescribeDatasetVersionResponse.AnalysisStatus keeps every value")
  func describeDatasetVersionResponseAnalysisStatus() {
    let documented = #"[0, 1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescribeDatasetVersionResponse.AnalysisStatus.self, documented: documented, other: #"4"#)
    #expect(problems == [])
  }

  @Test("DescribeDatasetVersionResponse.LabelType keeps every value")
  func describeDatasetVersionResponseLabelType() {
    let documented = #"["multi", "single"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescribeDatasetVersionResponse.LabelType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DescribeDatasetVersionResponse.ProcessorTaskStatus keeps every value")
  func describeDatasetVersionResponseProcessorTaskStatus() {
    let documented = #"[0, 2, 3, 4, 5, 6, 7]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescribeDatasetVersionResponse.ProcessorTaskStatus.self, documented: documented, other: #"1"#)
    #expect(problems == [])
  }

  @Test("DescribeDatasetVersionResponse.SampleState keeps every value")
  func describeDatasetVersionResponseSampleState() {
    let documented = #"["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescribeDatasetVersionResponse.SampleState.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DescribeDatasetVersionResponse.Status keeps every value")
  func describeDatasetVersionResponseStatus() {
    let documented = #"[0, 1, 2, 3, 4]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescribeDatasetVersionResponse.Status.self, documented: documented, other: #"5"#)
    #expect(problems == [])
  }

  @Test("DescribeDatasetVersionResponse.VersionFormat keeps every value")
  func describeDatasetVersionResponseVersionFormat() {
    let documented = #"["Default", "CarbonData", "CSV"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescribeDatasetVersionResponse.VersionFormat.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
