// Made by Tablature from ListWorkforceTasks.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListWorkforceTasks")
struct ListWorkforceTasksTests {
  @Test("The documented response 200 of ListWorkforceTasks survives")
  func documentedResponse200() throws {
    let json = """
      {
        "count": 2,
        "tasks": [
          {
            "dataset_id": "WxCREuCkBSAlQr9xrde",
            "task_id": "tY330MHxV9dqIPVaTRM",
            "task_name": "task-cd60",
            "status": 1,
            "create_time": 1606224714358,
            "update_time": 1606224714358,
            "repetition": 1,
            "workforces_config": {
              "workforces": [
                {
                  "workforce_id": "0PfqwXA8M59pppYBx4k",
                  "workforce_name": "team-123",
                  "workers": [
                    {
                      "email": "xxx@xxx.com",
                      "worker_id": "6db04ae0afb54d7274a2982255516c29",
                      "role": 2
                    },
                    {
                      "email": "xxx@xxx.com",
                      "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
                      "role": 0
                    }
                  ]
                }
              ]
            },
            "synchronize_data": true,
            "synchronize_auto_labeling_data": true,
            "workforce_stats": {
              "workforce_count": 1,
              "labeler_count": 1,
              "reviewer_count": 0
            },
            "sample_stats": {
              "total_sample_count": 309,
              "unannotated_sample_count": 308,
              "unreviewed_sample_count": 0,
              "uncheck_sample_count": 1,
              "sampled_sample_count": 0,
              "rejected_sample_count": 0,
              "accepted_sample_count": 0,
              "auto_annotation_sample_count": 0
            },
            "auto_sync_dataset": true
          },
          {
            "dataset_id": "WxCREuCkBSAlQr9xrde",
            "task_id": "iYZx7gScPUozOXner9k",
            "task_name": "task-e63f",
            "status": 1,
            "create_time": 1606184400278,
            "update_time": 1606184400278,
            "repetition": 1,
            "workforces_config": {
              "workforces": [
                {
                  "workforce_id": "q3ZFSwORu1ztKljDLYQ",
                  "workforce_name": "modelarts-team",
                  "workers": [
                    {
                      "email": "xxx@xxx.com",
                      "worker_id": "afdda13895bc66322ffbf36ae833bcf0",
                      "role": 0
                    }
                  ]
                }
              ]
            },
            "synchronize_data": false,
            "synchronize_auto_labeling_data": false,
            "workforce_stats": {
              "workforce_count": 1,
              "labeler_count": 1,
              "reviewer_count": 0
            },
            "sample_stats": {
              "total_sample_count": 317,
              "unannotated_sample_count": 310,
              "unreviewed_sample_count": 0,
              "uncheck_sample_count": 0,
              "sampled_sample_count": 0,
              "rejected_sample_count": 0,
              "accepted_sample_count": 7,
              "auto_annotation_sample_count": 0
            },
            "checking_task_desc": {
              "checking_task_id": "onSbri2oqYOmDjDyW17",
              "action": 0,
              "overwrite_last_result": false
            },
            "auto_sync_dataset": true
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListWorkforceTasksResponse.self, json) == nil)
  }

  @Test("The documented request of ListWorkforceTasks is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListWorkforceTasks(datasetID: "dataset_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/workforce-tasks")
  }

  @Test("ListWorkforceTasksResponse survives decoding and encoding")
  func listWorkforceTasksResponse() {
    let full = """
      {
        "count": 1,
        "tasks": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListWorkforceTasksResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("WorkforceTask survives decoding and encoding")
  func workforceTask() {
    let full = """
      {
        "auto_sync_dataset": true,
        "check_rate": 1,
        "checking_task_desc": {},
        "create_time": 1,
        "dataset_id": "text",
        "description": "text",
        "label_stats": [
          {}
        ],
        "pass_rate": 1,
        "repetition": 1,
        "sample_search_conditions": [
          {}
        ],
        "sample_stats": {},
        "score": 1,
        "status": 1,
        "synchronize_auto_labeling_data": true,
        "synchronize_data": true,
        "task_id": "text",
        "task_name": "text",
        "update_time": 1,
        "version_id": "text",
        "workforce_stats": {},
        "workforces_config": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkforceTask.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "WorkforceTask knows its constraints",
    arguments: [
      ConstraintProbe("repetition at 0", #"{"repetition": 0}"#, offending: "repetition"),
      ConstraintProbe("repetition at 1", #"{"repetition": 1}"#),
      ConstraintProbe("repetition at 2", #"{"repetition": 2}"#),
    ])
  func workforceTaskConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.WorkforceTask.self) == probe.expectedFindings)
  }

  @Test("ListWorkforceTasks knows the constraints of its parameters")
  func listWorkforceTasksParameters() {
    #expect(ModelArts.ListWorkforceTasks(datasetID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListWorkforceTasks(datasetID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.ListWorkforceTasks(datasetID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.ListWorkforceTasks(datasetID: "text", limit: 999).offendingFields == [])
    #expect(ModelArts.ListWorkforceTasks(datasetID: "text", limit: 1000).offendingFields == [])
    #expect(ModelArts.ListWorkforceTasks(datasetID: "text", limit: 1001).offendingFields == ["limit"])
  }
}
