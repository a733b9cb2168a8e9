// Made by Tablature from QueryVisualizationJobList.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("QueryVisualizationJobList")
struct QueryVisualizationJobListTests {
  @Test("The documented response 200 of QueryVisualizationJobList survives")
  func documentedResponse200() throws {
    let json = """
      {
        "quotas": 100,
        "is_success": true,
        "job_total_count": 1,
        "job_count_limit": 999,
        "jobs": [
          {
            "job_id": 1,
            "job_name": "visualization-job",
            "status": 1,
            "create_time": 15099239923,
            "resource_id": "4787c885-e18d-4ef1-aa12-c4ed0c364b27",
            "duration": 1502323,
            "job_desc": "...",
            "service_url": "https://XXX/modelarts/tensoarbod/xxxx/111",
            "train_url": "/obs/name/"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.QueryVisualizationJobListResponse.self, json) == nil)
  }

  @Test("The documented request of QueryVisualizationJobList is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.QueryVisualizationJobList()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/visualization-jobs")
  }

  @Test("QueryVisualizationJobListResponse survives decoding and encoding")
  func queryVisualizationJobListResponse() {
    let full = """
      {
        "is_success": true,
        "error_code": "text",
        "error_message": "text",
        "job_total_count": 1,
        "job_count_limit": 1,
        "jobs": [
          {}
        ],
        "quotas": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryVisualizationJobListResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryVisualizationJobListResponseJobs survives decoding and encoding")
  func queryVisualizationJobListResponseJobs() {
    let full = """
      {
        "job_name": "text",
        "status": 1,
        "create_time": 1,
        "duration": 1,
        "job_desc": "text",
        "service_url": "text",
        "train_url": "text",
        "job_id": 1,
        "resource_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryVisualizationJobListResponseJobs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryVisualizationJobList.SortBy keeps every value")
  func queryVisualizationJobListSortBy() {
    let documented = #"["job_id", "job_name", "job_desc", "create_time", "status"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.QueryVisualizationJobList.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("QueryVisualizationJobList knows the constraints of its parameters")
  func queryVisualizationJobListParameters() {
    #expect(ModelArts.QueryVisualizationJobList(perPage: 0).offendingFields == ["per_page"])
    #expect(ModelArts.QueryVisualizationJobList(perPage: 1).offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(perPage: 2).offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(perPage: 999).offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(perPage: 1000).offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(perPage: 1001).offendingFields == ["per_page"])
    #expect(ModelArts.QueryVisualizationJobList(sortBy: .init(rawValue: "job_id")).offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(sortBy: .init(rawValue: "job_name")).offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(sortBy: .init(rawValue: "job_desc")).offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(sortBy: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(sortBy: .init(rawValue: "status")).offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sortBy"])
    #expect(ModelArts.QueryVisualizationJobList(order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.QueryVisualizationJobList(searchContent: "").offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(searchContent: "x").offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(searchContent: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(searchContent: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == [])
    #expect(ModelArts.QueryVisualizationJobList(searchContent: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == ["search_content"])
  }
}
