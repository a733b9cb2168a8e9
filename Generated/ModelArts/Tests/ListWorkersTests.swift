// Made by Tablature from ListWorkers.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListWorkers")
struct ListWorkersTests {
  @Test("The documented response 200 of ListWorkers survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_number": 3,
        "workers": [
          {
            "email": "xxx@xxx.com",
            "worker_id": "b1e4054407ecb36a7bcde70f52ba37f2",
            "workforce_id": "gyb7IaAvkLc5IhEY2dv",
            "status": 0,
            "role": 2,
            "description": "",
            "create_time": 1606356324223,
            "update_time": 1606356324223
          },
          {
            "email": "xxx@xxx.com",
            "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
            "workforce_id": "gyb7IaAvkLc5IhEY2dv",
            "status": 0,
            "role": 0,
            "description": "",
            "create_time": 1591783804629,
            "update_time": 1591783804629
          },
          {
            "email": "xxx@xxx.com",
            "worker_id": "2880f38d660dd68ca6ab578b5a1d9558",
            "workforce_id": "gyb7IaAvkLc5IhEY2dv",
            "status": 0,
            "role": 0,
            "description": "",
            "create_time": 1575104629439,
            "update_time": 1575104629439
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListWorkersResponse.self, json) == nil)
  }

  @Test("The documented request of ListWorkers is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListWorkers(workforceID: "workforce_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/workforces/workforce_id/workers")
  }

  @Test("ListWorkersResponse survives decoding and encoding")
  func listWorkersResponse() {
    let full = """
      {
        "total_number": 1,
        "workers": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListWorkersResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListWorkers.SortBy keeps every value")
  func listWorkersSortBy() {
    let documented = #"["create_time", "email"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListWorkers.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListWorkers knows the constraints of its parameters")
  func listWorkersParameters() {
    #expect(ModelArts.ListWorkers(workforceID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListWorkers(workforceID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.ListWorkers(workforceID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.ListWorkers(workforceID: "text", limit: 99).offendingFields == [])
    #expect(ModelArts.ListWorkers(workforceID: "text", limit: 100).offendingFields == [])
    #expect(ModelArts.ListWorkers(workforceID: "text", limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListWorkers(workforceID: "text", order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ListWorkers(workforceID: "text", order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ListWorkers(workforceID: "text", order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.ListWorkers(workforceID: "text", sortBy: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.ListWorkers(workforceID: "text", sortBy: .init(rawValue: "email")).offendingFields == [])
    #expect(ModelArts.ListWorkers(workforceID: "text", sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sort_by"])
  }
}
