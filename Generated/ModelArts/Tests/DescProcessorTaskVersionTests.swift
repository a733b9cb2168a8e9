// Made by Tablature from DescProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
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

  @Test("DescProcessorTaskVersionResponse survives decoding and encoding")
  func descProcessorTaskVersionResponse() {
    let full = """
      {
        "add_sample_count": 1,
        "create_time": 1,
        "deleted_sample_count": 1,
        "description": "text",
        "duration_seconds": 1,
        "inputs": [
          {}
        ],
        "modified_sample_count": 1,
        "origin_sample_count": 1,
        "status": 0,
        "task_id": "text",
        "task_version_id": "text",
        "template": {},
        "unmodified_sample_count": 1,
        "update_time": 1,
        "version_name": "text",
        "work_path": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DescProcessorTaskVersionResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescProcessorTaskVersionResponse knows its constraints",
    arguments: [
      ConstraintProbe("status as 0", #"{"status": 0}"#),
      ConstraintProbe("status as 1", #"{"status": 1}"#),
      ConstraintProbe("status as 2", #"{"status": 2}"#),
      ConstraintProbe("status as 3", #"{"status": 3}"#),
      ConstraintProbe("status as 4", #"{"status": 4}"#),
      ConstraintProbe("status undocumented", #"{"status": 5}"#, offending: "status"),
    ])
  func descProcessorTaskVersionResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescProcessorTaskVersionResponse.self) == probe.expectedFindings)
  }

  @Test("DescProcessorTaskVersionResponse.Status keeps every value")
  func descProcessorTaskVersionResponseStatus() {
    let documented = #"[0, 1, 2, 3, 4]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescProcessorTaskVersionResponse.Status.self, documented: documented, other: #"5"#)
    #expect(problems == [])
  }

}
