// Made by Tablature from ListWorkerTasks.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListWorkerTasks")
struct ListWorkerTasksTests {
  @Test("The documented response 200 of ListWorkerTasks survives")
  func documentedResponse200() throws {
    let json = """
      {
        "count": 2,
        "worker_tasks": [
          {
            "email": "xxx@xxx.com",
            "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
            "role": 0,
            "task_id": "tY330MHxV9dqIPVaTRM",
            "workforce_task_name": "task-cd60",
            "dataset_id": "WxCREuCkBSAlQr9xrde",
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
            "create_time": 1606224714358,
            "update_time": 1606224878490,
            "email_status": 3,
            "last_notify_time": 0,
            "dataset_type": 1,
            "task_status": 1
          },
          {
            "email": "xxx@xxx.com",
            "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
            "role": 0,
            "task_id": "MJVjCQDMso95a8dvUm4",
            "workforce_task_name": "task-2720",
            "dataset_id": "OY82gjEHxt9w1efgrhS",
            "sample_stats": {
              "total_sample_count": 50005,
              "unannotated_sample_count": 50005,
              "unreviewed_sample_count": 0,
              "uncheck_sample_count": 0,
              "sampled_sample_count": 0,
              "rejected_sample_count": 0,
              "accepted_sample_count": 0,
              "auto_annotation_sample_count": 0
            },
            "create_time": 1605949737134,
            "update_time": 1605949737134,
            "email_status": 3,
            "last_notify_time": 0,
            "dataset_type": 0,
            "task_status": 2
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListWorkerTasksResponse.self, json) == nil)
  }

  @Test("The documented request of ListWorkerTasks is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListWorkerTasks(limit: 10, offset: 0, order: .init(rawValue: "desc"), sortBy: .init(rawValue: "create_time"), filePreview: "false")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/workforces/worker-tasks?offset=0&limit=10&sort_by=create_time&order=desc&filePreview=false")
  }

  @Test("ListWorkerTasksResponse survives decoding and encoding")
  func listWorkerTasksResponse() {
    let full = """
      {
        "count": 1,
        "worker_tasks": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListWorkerTasksResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListWorkerTasks.SortBy keeps every value")
  func listWorkerTasksSortBy() {
    let documented = #"["create_time", "workforce_task_name"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListWorkerTasks.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListWorkerTasks knows the constraints of its parameters")
  func listWorkerTasksParameters() {
    #expect(ModelArts.ListWorkerTasks(limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListWorkerTasks(limit: 1).offendingFields == [])
    #expect(ModelArts.ListWorkerTasks(limit: 2).offendingFields == [])
    #expect(ModelArts.ListWorkerTasks(limit: 99).offendingFields == [])
    #expect(ModelArts.ListWorkerTasks(limit: 100).offendingFields == [])
    #expect(ModelArts.ListWorkerTasks(limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListWorkerTasks(order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ListWorkerTasks(order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ListWorkerTasks(order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.ListWorkerTasks(sortBy: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.ListWorkerTasks(sortBy: .init(rawValue: "workforce_task_name")).offendingFields == [])
    #expect(ModelArts.ListWorkerTasks(sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sort_by"])
  }
}
