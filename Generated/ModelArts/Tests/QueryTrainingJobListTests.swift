// Made by Tablature from QueryTrainingJobList.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("QueryTrainingJobList")
struct QueryTrainingJobListTests {
  @Test("The documented response 200 of QueryTrainingJobList survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true,
        "quotas": 5,
        "job_total_count": 1,
        "job_count_limit": 3,
        "jobs": [
          {
            "job_id": 10,
            "job_name": "testModelArtsJob",
            "version_id": 10,
            "status": 10,
            "create_time": 1524189990635,
            "duration": 532003,
            "job_desc": "This is ModelArts job",
            "version_count": 5
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.QueryTrainingJobListResponse.self, json) == nil)
  }

  @Test("The documented request of QueryTrainingJobList is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.QueryTrainingJobList(status: "7", perPage: 10, page: 1, sortBy: .init(rawValue: "job_name"), order: .init(rawValue: "asc"), searchContent: "job")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/training-jobs?status=7&per_page=10&page=1&sortBy=job_name&order=asc&search_content=job")
  }

  @Test("QueryTrainingJobListResponse survives decoding and encoding")
  func queryTrainingJobListResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text",
        "job_total_count": 1,
        "job_count_limit": 1,
        "jobs": [
          {}
        ],
        "quotas": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryTrainingJobListResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryTrainingJobListResponseJobs survives decoding and encoding")
  func queryTrainingJobListResponseJobs() {
    let full = """
      {
        "job_id": 1,
        "job_name": "text",
        "version_id": 1,
        "status": 1,
        "create_time": 1,
        "duration": 1,
        "job_desc": "text",
        "version_count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryTrainingJobListResponseJobs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryTrainingJobList.SortBy keeps every value")
  func queryTrainingJobListSortBy() {
    let documented = #"["job_name", "job_desc", "status", "duration", "version_count", "create_time"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.QueryTrainingJobList.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("QueryTrainingJobList knows the constraints of its parameters")
  func queryTrainingJobListParameters() {
    #expect(ModelArts.QueryTrainingJobList(perPage: 0).offendingFields == ["per_page"])
    #expect(ModelArts.QueryTrainingJobList(perPage: 1).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(perPage: 2).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(perPage: 999).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(perPage: 1000).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(perPage: 1001).offendingFields == ["per_page"])
    #expect(ModelArts.QueryTrainingJobList(page: 0).offendingFields == ["page"])
    #expect(ModelArts.QueryTrainingJobList(page: 1).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(page: 2).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(page: 65534).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(page: 65535).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(page: 65536).offendingFields == ["page"])
    #expect(ModelArts.QueryTrainingJobList(sortBy: .init(rawValue: "job_name")).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(sortBy: .init(rawValue: "job_desc")).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(sortBy: .init(rawValue: "status")).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(sortBy: .init(rawValue: "duration")).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(sortBy: .init(rawValue: "version_count")).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(sortBy: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sortBy"])
    #expect(ModelArts.QueryTrainingJobList(order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.QueryTrainingJobList(searchContent: "").offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(searchContent: "x").offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(searchContent: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(searchContent: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == [])
    #expect(ModelArts.QueryTrainingJobList(searchContent: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == ["search_content"])
  }
}
