// Made by Tablature from the shared types that begin with D. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+D")
struct SharedTypesDTests {
  @Test("DataSource survives decoding and encoding")
  func dataSource() {
    let full = """
      {
        "data_path": "text",
        "data_type": 0,
        "schema_maps": [
          {}
        ],
        "source_info": {},
        "with_column_header": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DataSource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DataSource knows its constraints",
    arguments: [
      ConstraintProbe("data_type as 0", #"{"data_type": 0}"#),
      ConstraintProbe("data_type as 1", #"{"data_type": 1}"#),
      ConstraintProbe("data_type as 2", #"{"data_type": 2}"#),
      ConstraintProbe("data_type as 3", #"{"data_type": 3}"#),
      ConstraintProbe("data_type as 4", #"{"data_type": 4}"#),
      ConstraintProbe("data_type as 5", #"{"data_type": 5}"#),
      ConstraintProbe("data_type as 6", #"{"data_type": 6}"#),
      ConstraintProbe("data_type undocumented", #"{"data_type": 7}"#, offending: "data_type"),
    ])
  func dataSourceConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DataSource.self) == probe.expectedFindings)
  }

  @Test("DataVolumeItem survives decoding and encoding")
  func dataVolumeItem() {
    let full = """
      {
        "volumeType": "SSD",
        "size": "text",
        "count": 1,
        "extendParams": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DataVolumeItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DataVolumeItem knows its constraints",
    arguments: [
      ConstraintProbe("volumeType as SSD", #"{"volumeType": "SSD"}"#),
      ConstraintProbe("volumeType as GPSSD", #"{"volumeType": "GPSSD"}"#),
      ConstraintProbe("volumeType as SAS", #"{"volumeType": "SAS"}"#),
      ConstraintProbe("volumeType undocumented", #"{"volumeType": "undocumented value"}"#, offending: "volumeType"),
    ])
  func dataVolumeItemConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DataVolumeItem.self) == probe.expectedFindings)
  }

  @Test("DataVolumeItemInput survives decoding and encoding")
  func dataVolumeItemInput() {
    let full = """
      {
        "volumeType": "SSD",
        "size": "text",
        "count": 1,
        "extendParams": {
          "volumeGroup": "vgpaas"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DataVolumeItemInput.self, minimal: #"{"volumeType": "SSD", "size": "text", "extendParams": {"volumeGroup": "vgpaas"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DataVolumeItemInput knows its constraints",
    arguments: [
      ConstraintProbe("volumeType missing", #"{"size": "text", "extendParams": {"volumeGroup": "vgpaas"}}"#, offending: "volumeType"),
      ConstraintProbe("volumeType as SSD", #"{"size": "text", "extendParams": {"volumeGroup": "vgpaas"}, "volumeType": "SSD"}"#),
      ConstraintProbe("volumeType as GPSSD", #"{"size": "text", "extendParams": {"volumeGroup": "vgpaas"}, "volumeType": "GPSSD"}"#),
      ConstraintProbe("volumeType as SAS", #"{"size": "text", "extendParams": {"volumeGroup": "vgpaas"}, "volumeType": "SAS"}"#),
      ConstraintProbe("volumeType undocumented", #"{"size": "text", "extendParams": {"volumeGroup": "vgpaas"}, "volumeType": "undocumented value"}"#, offending: "volumeType"),
      ConstraintProbe("size missing", #"{"volumeType": "SSD", "extendParams": {"volumeGroup": "vgpaas"}}"#, offending: "size"),
      ConstraintProbe("extendParams missing", #"{"volumeType": "SSD", "size": "text"}"#, offending: "extendParams"),
    ])
  func dataVolumeItemInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DataVolumeItemInput.self) == probe.expectedFindings)
  }

  @Test("DatasetVersion survives decoding and encoding")
  func datasetVersion() {
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
    let problems = RoundTrip.problems(with: ModelArts.DatasetVersion.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DatasetVersion knows its constraints",
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
      ConstraintProbe("processor_task_status as 1", #"{"processor_task_status": 1}"#),
      ConstraintProbe("processor_task_status as 2", #"{"processor_task_status": 2}"#),
      ConstraintProbe("processor_task_status as 3", #"{"processor_task_status": 3}"#),
      ConstraintProbe("processor_task_status as 4", #"{"processor_task_status": 4}"#),
      ConstraintProbe("processor_task_status as 5", #"{"processor_task_status": 5}"#),
      ConstraintProbe("processor_task_status as 6", #"{"processor_task_status": 6}"#),
      ConstraintProbe("processor_task_status as 7", #"{"processor_task_status": 7}"#),
      ConstraintProbe("processor_task_status undocumented", #"{"processor_task_status": 8}"#, offending: "processor_task_status"),
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
  func datasetVersionConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DatasetVersion.self) == probe.expectedFindings)
  }

  @Test("DescribeSampleResp survives decoding and encoding")
  func describeSampleResp() {
    let full = """
      {
        "check_accept": true,
        "check_comment": "text",
        "check_score": "text",
        "deletion_reasons": [
          "text"
        ],
        "hard_details": {
          "key1": {}
        },
        "labelers": [
          {}
        ],
        "labels": [
          {}
        ],
        "metadata": {},
        "review_accept": true,
        "review_comment": "text",
        "review_score": "text",
        "sample_data": [
          "text"
        ],
        "sample_dir": "text",
        "sample_id": "text",
        "sample_name": "text",
        "sample_size": 1,
        "sample_status": "__ALL__",
        "sample_time": 1,
        "sample_type": 0,
        "score": "text",
        "source": "text",
        "sub_sample_url": "text",
        "worker_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DescribeSampleResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescribeSampleResp knows its constraints",
    arguments: [
      ConstraintProbe("sample_status as __ALL__", #"{"sample_status": "__ALL__"}"#),
      ConstraintProbe("sample_status as __NONE__", #"{"sample_status": "__NONE__"}"#),
      ConstraintProbe("sample_status as __UNCHECK__", #"{"sample_status": "__UNCHECK__"}"#),
      ConstraintProbe("sample_status as __ACCEPTED__", #"{"sample_status": "__ACCEPTED__"}"#),
      ConstraintProbe("sample_status as __REJECTED__", #"{"sample_status": "__REJECTED__"}"#),
      ConstraintProbe("sample_status as __UNREVIEWED__", #"{"sample_status": "__UNREVIEWED__"}"#),
      ConstraintProbe("sample_status as __REVIEWED__", #"{"sample_status": "__REVIEWED__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED__", #"{"sample_status": "__WORKFORCE_SAMPLED__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED_UNCHECK__", #"{"sample_status": "__WORKFORCE_SAMPLED_UNCHECK__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED_CHECKED__", #"{"sample_status": "__WORKFORCE_SAMPLED_CHECKED__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED_ACCEPTED__", #"{"sample_status": "__WORKFORCE_SAMPLED_ACCEPTED__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED_REJECTED__", #"{"sample_status": "__WORKFORCE_SAMPLED_REJECTED__"}"#),
      ConstraintProbe("sample_status as __AUTO_ANNOTATION__", #"{"sample_status": "__AUTO_ANNOTATION__"}"#),
      ConstraintProbe("sample_status as UN_ANNOTATION", #"{"sample_status": "UN_ANNOTATION"}"#),
      ConstraintProbe("sample_status as MANUAL_ANNOTATION", #"{"sample_status": "MANUAL_ANNOTATION"}"#),
      ConstraintProbe("sample_status undocumented", #"{"sample_status": "undocumented value"}"#, offending: "sample_status"),
      ConstraintProbe("sample_type as 0", #"{"sample_type": 0}"#),
      ConstraintProbe("sample_type as 1", #"{"sample_type": 1}"#),
      ConstraintProbe("sample_type as 2", #"{"sample_type": 2}"#),
      ConstraintProbe("sample_type as 4", #"{"sample_type": 4}"#),
      ConstraintProbe("sample_type as 6", #"{"sample_type": 6}"#),
      ConstraintProbe("sample_type as 9", #"{"sample_type": 9}"#),
      ConstraintProbe("sample_type undocumented", #"{"sample_type": 3}"#, offending: "sample_type"),
    ])
  func describeSampleRespConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescribeSampleResp.self) == probe.expectedFindings)
  }

  @Test("Disk survives decoding and encoding")
  func disk() {
    let full = """
      {
        "size": "text",
        "unit": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Disk.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("DiskResponse survives decoding and encoding")
  func diskResponse() {
    let full = """
      {
        "size": 1,
        "unit": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DiskResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("DataSource.DataType keeps every value")
  func dataSourceDataType() {
    let documented = #"[0, 1, 2, 3, 4, 5, 6]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DataSource.DataType.self, documented: documented, other: #"7"#)
    #expect(problems == [])
  }

  @Test("DataVolumeItem.VolumeType keeps every value")
  func dataVolumeItemVolumeType() {
    let documented = #"["SSD", "GPSSD", "SAS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DataVolumeItem.VolumeType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DatasetVersion.AnalysisStatus keeps every value")
  func datasetVersionAnalysisStatus() {
    let documented = #"[0, 1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DatasetVersion.AnalysisStatus.self, documented: documented, other: #"4"#)
    #expect(problems == [])
  }

  @Test("DatasetVersion.LabelType keeps every value")
  func datasetVersionLabelType() {
    let documented = #"["multi", "single"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DatasetVersion.LabelType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DatasetVersion.ProcessorTaskStatus keeps every value")
  func datasetVersionProcessorTaskStatus() {
    let documented = #"[0, 1, 2, 3, 4, 5, 6, 7]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DatasetVersion.ProcessorTaskStatus.self, documented: documented, other: #"8"#)
    #expect(problems == [])
  }

  @Test("DatasetVersion.SampleState keeps every value")
  func datasetVersionSampleState() {
    let documented = #"["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DatasetVersion.SampleState.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DatasetVersion.Status keeps every value")
  func datasetVersionStatus() {
    let documented = #"[0, 1, 2, 3, 4]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DatasetVersion.Status.self, documented: documented, other: #"5"#)
    #expect(problems == [])
  }

  @Test("DatasetVersion.VersionFormat keeps every value")
  func datasetVersionVersionFormat() {
    let documented = #"["Default", "CarbonData", "CSV"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DatasetVersion.VersionFormat.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DescribeSampleResp.SampleStatus keeps every value")
  func describeSampleRespSampleStatus() {
    let documented = #"["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__", "UN_ANNOTATION", "MANUAL_ANNOTATION"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescribeSampleResp.SampleStatus.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
