// Made by Tablature from ListProcessorTasks.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListProcessorTasks")
struct ListProcessorTasksTests {
  @Test("The documented response 200 of ListProcessorTasks survives")
  func documentedResponse200() throws {
    let json = """
      {
        "count": 1,
        "tasks": [
          {
            "task_id": "ddwRJeTnjpiq4dNUZOq",
            "name": "V001",
            "data_source": {
              "type": "DATASET",
              "source": "X6c3N3eztX7cr3Arvqu"
            },
            "inputs": [
              {
                "type": "DATASET",
                "source": "X6c3N3eztX7cr3Arvqu"
              }
            ],
            "template": {
              "id": "sys_data_analyse",
              "name": "data analyse template name",
              "operator_params": [
                {
                  "id": "sys_data_analyse",
                  "params": {
                    "op_list": [],
                    "task_type": "image_classification",
                    "manifest_path": "s3://test-obs/classify/output/dataset-3026-X6c3N3eztX7cr3Arvqu/annotation/V001/V001.manifest",
                    "file_path": "s3://test-obs/classify/output/dataset-3026-X6c3N3eztX7cr3Arvqu/annotation/evaluation/V001",
                    "is_normed": false
                  }
                }
              ]
            },
            "status": 2,
            "duration_seconds": 11,
            "create_time": 1606372570023,
            "version_id": "J4Eh2FDEWH1qnDlD3hQ",
            "version_name": "V001",
            "is_current": true
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListProcessorTasksResponse.self, json) == nil)
  }

  @Test("The documented request of ListProcessorTasks is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListProcessorTasks(limit: 10, offset: 0, order: .init(rawValue: "desc"), queryCurrent: false, returnResult: false, sortBy: .init(rawValue: "create_time"), source: "X6c3N3eztX7cr3Arvqu", sourceType: .init(rawValue: "DATASET"), taskType: .init(rawValue: "sys_data_analyse"))
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/processor-tasks?offset=0&limit=10&sort_by=create_time&order=desc&source_type=DATASET&source=X6c3N3eztX7cr3Arvqu&task_type=sys_data_analyse&return_result=false&query_current=false")
  }

  @Test("ListProcessorTasksResponse survives decoding and encoding")
  func listProcessorTasksResponse() {
    let full = """
      {
        "count": 1,
        "tasks": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListProcessorTasksResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("DescribeProcessorTaskResp survives decoding and encoding")
  func describeProcessorTaskResp() {
    let full = """
      {
        "create_time": 1,
        "data_source": {},
        "description": "text",
        "duration_seconds": 1,
        "error_msg": "text",
        "inputs": [
          {}
        ],
        "is_current": true,
        "name": "text",
        "result": {
          "key": "value"
        },
        "status": 0,
        "task_id": "text",
        "template": {},
        "version_count": 1,
        "version_id": "text",
        "version_name": "text",
        "work_path": {},
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DescribeProcessorTaskResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescribeProcessorTaskResp knows its constraints",
    arguments: [
      ConstraintProbe("status as 0", #"{"status": 0}"#),
      ConstraintProbe("status as 1", #"{"status": 1}"#),
      ConstraintProbe("status as 2", #"{"status": 2}"#),
      ConstraintProbe("status as 3", #"{"status": 3}"#),
      ConstraintProbe("status as 4", #"{"status": 4}"#),
      ConstraintProbe("status undocumented", #"{"status": 5}"#, offending: "status"),
    ])
  func describeProcessorTaskRespConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescribeProcessorTaskResp.self) == probe.expectedFindings)
  }

  @Test("ListProcessorTasks.SortBy keeps every value")
  func listProcessorTasksSortBy() {
    let documented = #"["create_time", "name", "duration_seconds"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListProcessorTasks.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListProcessorTasks.SourceType keeps every value")
  func listProcessorTasksSourceType() {
    let documented = #"["OBS", "TASK", "DATASET", "CUSTOM"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListProcessorTasks.SourceType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListProcessorTasks.Status keeps every value")
  func listProcessorTasksStatus() {
    let documented = #"[0, 1, 2, 3, 4]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListProcessorTasks.Status.self, documented: documented, other: #"5"#)
    #expect(problems == [])
  }

  @Test("ListProcessorTasks.TaskType keeps every value")
  func listProcessorTasksTaskType() {
    let documented = #"["sys_data_analyse", "sys_data_cleaning", "sys_data_augmentation", "sys_data_validation", "sys_data_selection"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListProcessorTasks.TaskType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListProcessorTasks knows the constraints of its parameters")
  func listProcessorTasksParameters() {
    #expect(ModelArts.ListProcessorTasks(limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListProcessorTasks(limit: 1).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(limit: 2).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(limit: 99).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(limit: 100).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListProcessorTasks(order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.ListProcessorTasks(sortBy: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(sortBy: .init(rawValue: "name")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(sortBy: .init(rawValue: "duration_seconds")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sort_by"])
    #expect(ModelArts.ListProcessorTasks(sourceType: .init(rawValue: "OBS")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(sourceType: .init(rawValue: "TASK")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(sourceType: .init(rawValue: "DATASET")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(sourceType: .init(rawValue: "CUSTOM")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(sourceType: .init(rawValue: "undocumented value")).offendingFields == ["source_type"])
    #expect(ModelArts.ListProcessorTasks(status: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(status: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(status: .init(rawValue: 2)).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(status: .init(rawValue: 3)).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(status: .init(rawValue: 4)).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(status: .init(rawValue: 5)).offendingFields == ["status"])
    #expect(ModelArts.ListProcessorTasks(taskType: .init(rawValue: "sys_data_analyse")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(taskType: .init(rawValue: "sys_data_cleaning")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(taskType: .init(rawValue: "sys_data_augmentation")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(taskType: .init(rawValue: "sys_data_validation")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(taskType: .init(rawValue: "sys_data_selection")).offendingFields == [])
    #expect(ModelArts.ListProcessorTasks(taskType: .init(rawValue: "undocumented value")).offendingFields == ["task_type"])
  }
}
