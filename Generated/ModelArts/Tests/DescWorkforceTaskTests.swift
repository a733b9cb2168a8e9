// Made by Tablature from DescWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DescWorkforceTask")
struct DescWorkforceTaskTests {
  @Test("The documented response 200 of DescWorkforceTask survives")
  func documentedResponse200() throws {
    let json = """
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
        "auto_sync_dataset": true,
        "worker_stats": [
          {
            "email": "xxx@xxx.com",
            "worker_id": "afdda13895bc66322ffbf36ae833bcf0",
            "role": 0,
            "task_id": "iYZx7gScPUozOXner9k",
            "workforce_task_name": "task-e63f",
            "dataset_id": "WxCREuCkBSAlQr9xrde",
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
            "create_time": 1606184400278,
            "update_time": 1606184795050,
            "email_status": 3,
            "last_notify_time": 0
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DescWorkforceTaskResponse.self, json) == nil)
  }

  @Test("The documented request of DescWorkforceTask is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DescWorkforceTask(datasetID: "dataset_id", workforceTaskID: "workforce_task_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/workforce-tasks/workforce_task_id")
  }

  @Test("DescWorkforceTaskResponse survives decoding and encoding")
  func descWorkforceTaskResponse() {
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
        "worker_stats": [
          {}
        ],
        "workforce_stats": {},
        "workforces_config": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DescWorkforceTaskResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescWorkforceTaskResponse knows its constraints",
    arguments: [
      ConstraintProbe("repetition at 0", #"{"repetition": 0}"#, offending: "repetition"),
      ConstraintProbe("repetition at 1", #"{"repetition": 1}"#),
      ConstraintProbe("repetition at 2", #"{"repetition": 2}"#),
    ])
  func descWorkforceTaskResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescWorkforceTaskResponse.self) == probe.expectedFindings)
  }
}
