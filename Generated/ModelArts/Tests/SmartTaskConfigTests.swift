// Made by Tablature from SmartTaskConfig.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SmartTaskConfig")
struct SmartTaskConfigTests {
  @Test("SmartTaskConfig survives decoding and encoding")
  func smartTaskConfig() {
    let full = """
      {
        "algorithm_type": "fast",
        "ambiguity": true,
        "annotation_output": "text",
        "collect_rule": "all",
        "collect_sample": true,
        "confidence_scope": "text",
        "description": "text",
        "engine_name": "text",
        "export_format": 1,
        "export_params": {},
        "flavor": {},
        "image_brightness": true,
        "image_colorfulness": true,
        "inf_cluster_id": "text",
        "inf_config_list": [
          {}
        ],
        "inf_output": "text",
        "infer_result_output_dir": "text",
        "key_sample_output": "text",
        "log_url": "text",
        "manifest_path": "text",
        "model_id": "text",
        "model_name": "text",
        "model_parameter": "text",
        "model_version": "text",
        "n_clusters": 1,
        "name": "text",
        "output_dir": "text",
        "parameters": [
          {}
        ],
        "pool_id": "text",
        "property": "text",
        "req_uri": "text",
        "result_type": 0,
        "samples": [
          {}
        ],
        "stop_time": 1,
        "time": "text",
        "train_data_path": "text",
        "train_url": "text",
        "version_format": "Default",
        "worker_server_num": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SmartTaskConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SmartTaskConfig knows its constraints",
    arguments: [
      ConstraintProbe("algorithm_type as fast", #"{"algorithm_type": "fast"}"#),
      ConstraintProbe("algorithm_type as accurate", #"{"algorithm_type": "accurate"}"#),
      ConstraintProbe("algorithm_type as supervisory", #"{"algorithm_type": "supervisory"}"#),
      ConstraintProbe("algorithm_type undocumented", #"{"algorithm_type": "undocumented value"}"#, offending: "algorithm_type"),
      ConstraintProbe("collect_rule as documented", #"{"collect_rule": "all"}"#),
      ConstraintProbe("collect_rule other than documented", #"{"collect_rule": "all-other"}"#, offending: "collect_rule"),
      ConstraintProbe("export_format as 1", #"{"export_format": 1}"#),
      ConstraintProbe("export_format as 2", #"{"export_format": 2}"#),
      ConstraintProbe("export_format undocumented", #"{"export_format": 0}"#, offending: "export_format"),
      ConstraintProbe("result_type as 0", #"{"result_type": 0}"#),
      ConstraintProbe("result_type as 1", #"{"result_type": 1}"#),
      ConstraintProbe("result_type undocumented", #"{"result_type": 2}"#, offending: "result_type"),
      ConstraintProbe("version_format as Default", #"{"version_format": "Default"}"#),
      ConstraintProbe("version_format as CarbonData", #"{"version_format": "CarbonData"}"#),
      ConstraintProbe("version_format as CSV", #"{"version_format": "CSV"}"#),
      ConstraintProbe("version_format undocumented", #"{"version_format": "undocumented value"}"#, offending: "version_format"),
    ])
  func smartTaskConfigConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SmartTaskConfig.self) == probe.expectedFindings)
  }

  @Test("SmartTaskConfig.AlgorithmType keeps every value")
  func smartTaskConfigAlgorithmType() {
    let documented = #"["fast", "accurate", "supervisory"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmartTaskConfig.AlgorithmType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SmartTaskConfig.ExportFormat keeps every value")
  func smartTaskConfigExportFormat() {
    let documented = #"[1, 2]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmartTaskConfig.ExportFormat.self, documented: documented, other: #"0"#)
    #expect(problems == [])
  }

  @Test("SmartTaskConfig.ResultType keeps every value")
  func smartTaskConfigResultType() {
    let documented = #"[0, 1]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmartTaskConfig.ResultType.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("SmartTaskConfig.VersionFormat keeps every value")
  func smartTaskConfigVersionFormat() {
    let documented = #"["Default", "CarbonData", "CSV"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmartTaskConfig.VersionFormat.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
