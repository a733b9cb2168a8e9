// Made by Tablature from ExportParams.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ExportParams")
struct ExportParamsTests {
  @Test("ExportParams survives decoding and encoding")
  func exportParams() {
    let full = """
      {
        "clear_hard_property": true,
        "export_dataset_version_format": "text",
        "export_dataset_version_name": "text",
        "export_dest": "DIR",
        "export_new_dataset_name": "text",
        "export_new_dataset_work_path": "text",
        "ratio_sample_usage": true,
        "sample_state": "__ALL__",
        "samples": [
          "text"
        ],
        "search_conditions": [
          {}
        ],
        "train_sample_ratio": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ExportParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ExportParams knows its constraints",
    arguments: [
      ConstraintProbe("export_dest as DIR", #"{"export_dest": "DIR"}"#),
      ConstraintProbe("export_dest as NEW_DATASET", #"{"export_dest": "NEW_DATASET"}"#),
      ConstraintProbe("export_dest undocumented", #"{"export_dest": "undocumented value"}"#, offending: "export_dest"),
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
      ConstraintProbe("sample_state as ", #"{"sample_state": ""}"#),
      ConstraintProbe("sample_state undocumented", #"{"sample_state": "undocumented value"}"#, offending: "sample_state"),
    ])
  func exportParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ExportParams.self) == probe.expectedFindings)
  }

  @Test("ExportParams.ExportDest keeps every value")
  func exportParamsExportDest() {
    let documented = #"["DIR", "NEW_DATASET"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ExportParams.ExportDest.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ExportParams.SampleState keeps every value")
  func exportParamsSampleState() {
    let documented = #"["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__", ""]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ExportParams.SampleState.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
