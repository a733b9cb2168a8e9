// Made by Tablature from Result.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Result")
struct ResultTests {
  @Test("ModelArtsResult survives decoding and encoding")
  func modelArtsResult() {
    let full = """
      {
        "annotated_sample_count": 1,
        "confidence_scope": "1",
        "dataset_name": "text",
        "dataset_type": "0",
        "description": "text",
        "dlf_model_job_name": "text",
        "dlf_service_job_name": "text",
        "dlf_train_job_name": "text",
        "events": [
          {}
        ],
        "hard_example_path": "text",
        "hard_select_tasks": [
          {}
        ],
        "manifest_path": "text",
        "model_id": "text",
        "model_name": "text",
        "model_version": "text",
        "samples": [
          {}
        ],
        "service_id": "text",
        "service_name": "text",
        "service_resource": "text",
        "total_sample_count": 1,
        "train_data_path": "text",
        "train_job_id": "text",
        "train_job_name": "text",
        "unconfirmed_sample_count": 1,
        "version_id": "text",
        "version_name": "text",
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelArtsResult.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModelArtsResult knows its constraints",
    arguments: [
      ConstraintProbe("confidence_scope at -1", #"{"confidence_scope": "-1"}"#, offending: "confidence_scope"),
      ConstraintProbe("confidence_scope at 0", #"{"confidence_scope": "0"}"#),
      ConstraintProbe("confidence_scope at 1", #"{"confidence_scope": "1"}"#),
      ConstraintProbe("confidence_scope at 2", #"{"confidence_scope": "2"}"#, offending: "confidence_scope"),
      ConstraintProbe("dataset_type as 0", #"{"dataset_type": "0"}"#),
      ConstraintProbe("dataset_type as 1", #"{"dataset_type": "1"}"#),
      ConstraintProbe("dataset_type as 3", #"{"dataset_type": "3"}"#),
      ConstraintProbe("dataset_type as 100", #"{"dataset_type": "100"}"#),
      ConstraintProbe("dataset_type as 101", #"{"dataset_type": "101"}"#),
      ConstraintProbe("dataset_type as 102", #"{"dataset_type": "102"}"#),
      ConstraintProbe("dataset_type as 200", #"{"dataset_type": "200"}"#),
      ConstraintProbe("dataset_type as 201", #"{"dataset_type": "201"}"#),
      ConstraintProbe("dataset_type as 202", #"{"dataset_type": "202"}"#),
      ConstraintProbe("dataset_type as 400", #"{"dataset_type": "400"}"#),
      ConstraintProbe("dataset_type as 600", #"{"dataset_type": "600"}"#),
      ConstraintProbe("dataset_type as 900", #"{"dataset_type": "900"}"#),
      ConstraintProbe("dataset_type undocumented", #"{"dataset_type": "undocumented value"}"#, offending: "dataset_type"),
    ])
  func modelArtsResultConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModelArtsResult.self) == probe.expectedFindings)
  }

  @Test("ModelArtsResult.DatasetType keeps every value")
  func modelArtsResultDatasetType() {
    let documented = #"["0", "1", "3", "100", "101", "102", "200", "201", "202", "400", "600", "900"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModelArtsResult.DatasetType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
