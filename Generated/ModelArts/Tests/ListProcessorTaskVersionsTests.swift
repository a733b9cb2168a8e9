// Made by Tablature from ListProcessorTaskVersions.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListProcessorTaskVersions")
struct ListProcessorTaskVersionsTests {
  @Test("The documented response 200 of ListProcessorTaskVersions survives")
  func documentedResponse200() throws {
    let json = """
      {
        "count": 2,
        "versions": [
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
            "duration_seconds": 151
          },
          {
            "task_version_id": "YHFWU18zXuNbqxtzegG",
            "task_id": "kM7j9TSa611ZzBThzSr",
            "version_name": "V001",
            "description": "",
            "status": 2,
            "create_time": 1606375407276,
            "inputs": [
              {
                "type": "DATASET",
                "source": "PYc9H2HGv5BJNwBGXyK",
                "version_id": "yoJ5ssClpNlOrsjjFDa",
                "name": "dataset-test",
                "version_name": "V009"
              }
            ],
            "work_path": {
              "type": "DATASET",
              "path": "PYc9H2HGv5BJNwBGXyK",
              "name": "dataset-test",
              "version_id": "Osc8SZ7TZStiRV4vYkZ",
              "version_name": "V0010",
              "output_path": "/test-obs/classify/output/YHFWU18zXuNbqxtzegG/"
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
            "duration_seconds": 812,
            "origin_sample_count": 18,
            "add_sample_count": 0,
            "modified_sample_count": 0,
            "unmodified_sample_count": 18,
            "deleted_sample_count": 0
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListProcessorTaskVersionsResponse.self, json) == nil)
  }

  @Test("The documented request of ListProcessorTaskVersions is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListProcessorTaskVersions(taskID: "task_id", limit: 5, offset: 0)
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/processor-tasks/task_id/versions?offset=0&limit=5")
  }

  @Test("ListProcessorTaskVersionsResponse survives decoding and encoding")
  func listProcessorTaskVersionsResponse() {
    let full = """
      {
        "count": 1,
        "versions": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListProcessorTaskVersionsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("DescTaskVersionResp survives decoding and encoding")
  func descTaskVersionResp() {
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
    let problems = RoundTrip.problems(with: ModelArts.DescTaskVersionResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescTaskVersionResp knows its constraints",
    arguments: [
      ConstraintProbe("status as 0", #"{"status": 0}"#),
      ConstraintProbe("status as 1", #"{"status": 1}"#),
      ConstraintProbe("status as 2", #"{"status": 2}"#),
      ConstraintProbe("status as 3", #"{"status": 3}"#),
      ConstraintProbe("status as 4", #"{"status": 4}"#),
      ConstraintProbe("status undocumented", #"{"status": 5}"#, offending: "status"),
    ])
  func descTaskVersionRespConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescTaskVersionResp.self) == probe.expectedFindings)
  }

  @Test("ListProcessorTaskVersions.SortBy keeps every value")
  func listProcessorTaskVersionsSortBy() {
    let documented = #"["create_time", "version_name"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListProcessorTaskVersions.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListProcessorTaskVersions knows the constraints of its parameters")
  func listProcessorTaskVersionsParameters() {
    #expect(ModelArts.ListProcessorTaskVersions(taskID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListProcessorTaskVersions(taskID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersions(taskID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersions(taskID: "text", limit: 99).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersions(taskID: "text", limit: 100).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersions(taskID: "text", limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListProcessorTaskVersions(taskID: "text", order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersions(taskID: "text", order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersions(taskID: "text", order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.ListProcessorTaskVersions(taskID: "text", sortBy: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersions(taskID: "text", sortBy: .init(rawValue: "version_name")).offendingFields == [])
    #expect(ModelArts.ListProcessorTaskVersions(taskID: "text", sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sort_by"])
  }
}
