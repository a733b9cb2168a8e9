// Made by Tablature from ListWorkforces.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListWorkforces")
struct ListWorkforcesTests {
  @Test("The documented response 200 of ListWorkforces survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_number": 2,
        "workforces": [
          {
            "workforce_id": "ZUH8gqkjuaib8pxkDdz",
            "workforce_name": "team-123",
            "description": "my team",
            "worker_count": 0,
            "create_time": 1606354772548,
            "update_time": 1606354772548
          },
          {
            "workforce_id": "3Ry04NsqvEybuWYLDvC",
            "workforce_name": "team-170a",
            "description": "",
            "worker_count": 1,
            "create_time": 1604644946891,
            "update_time": 1606238678626
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListWorkforcesResponse.self, json) == nil)
  }

  @Test("The documented request of ListWorkforces is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListWorkforces()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/workforces")
  }

  @Test("ListWorkforcesResponse survives decoding and encoding")
  func listWorkforcesResponse() {
    let full = """
      {
        "total_number": 1,
        "workforces": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListWorkforcesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Workforce survives decoding and encoding")
  func workforce() {
    let full = """
      {
        "create_time": 1,
        "description": "text",
        "update_time": 1,
        "worker_count": 1,
        "workforce_id": "text",
        "workforce_name": "text",
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Workforce.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListWorkforces.SortBy keeps every value")
  func listWorkforcesSortBy() {
    let documented = #"["create_time", "workforce_name"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListWorkforces.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListWorkforces knows the constraints of its parameters")
  func listWorkforcesParameters() {
    #expect(ModelArts.ListWorkforces(limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListWorkforces(limit: 1).offendingFields == [])
    #expect(ModelArts.ListWorkforces(limit: 2).offendingFields == [])
    #expect(ModelArts.ListWorkforces(limit: 99).offendingFields == [])
    #expect(ModelArts.ListWorkforces(limit: 100).offendingFields == [])
    #expect(ModelArts.ListWorkforces(limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListWorkforces(order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ListWorkforces(order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ListWorkforces(order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.ListWorkforces(sortBy: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.ListWorkforces(sortBy: .init(rawValue: "workforce_name")).offendingFields == [])
    #expect(ModelArts.ListWorkforces(sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sort_by"])
  }
}
