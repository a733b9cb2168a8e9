// Made by Tablature from ListAllWorkers.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListAllWorkers")
struct ListAllWorkersTests {
  @Test("The documented response 200 of ListAllWorkers survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_number": 2,
        "workers": [
          {
            "email": "xxx@xxx.com",
            "worker_id": "df40e4afcb793d13f01f6c9022341e6f",
            "workforce_id": "feSUo5NUIUnQAQNNTiS",
            "status": 0,
            "role": 2,
            "description": "",
            "create_time": 1595927749772,
            "update_time": 1595927749772
          },
          {
            "email": "xxx@xxx.com",
            "worker_id": "27906df1d06c0827b7c24f761d618541",
            "workforce_id": "XiL5RcHmxyIt3aYIOtI",
            "status": 0,
            "role": 2,
            "description": "",
            "create_time": 1590027298717,
            "update_time": 1590027298717
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListAllWorkersResponse.self, json) == nil)
  }

  @Test("The documented request of ListAllWorkers is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListAllWorkers(role: .init(rawValue: 2))
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/workforces/workers?role=2")
  }

  @Test("ListAllWorkers.Role keeps every value")
  func listAllWorkersRole() {
    let documented = #"[0, 1, 2]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListAllWorkers.Role.self, documented: documented, other: #"3"#)
    #expect(problems == [])
  }

  @Test("ListAllWorkers knows the constraints of its parameters")
  func listAllWorkersParameters() {
    #expect(ModelArts.ListAllWorkers(limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListAllWorkers(limit: 1).offendingFields == [])
    #expect(ModelArts.ListAllWorkers(limit: 2).offendingFields == [])
    #expect(ModelArts.ListAllWorkers(limit: 99).offendingFields == [])
    #expect(ModelArts.ListAllWorkers(limit: 100).offendingFields == [])
    #expect(ModelArts.ListAllWorkers(limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListAllWorkers(order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ListAllWorkers(order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ListAllWorkers(order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.ListAllWorkers(role: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.ListAllWorkers(role: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.ListAllWorkers(role: .init(rawValue: 2)).offendingFields == [])
    #expect(ModelArts.ListAllWorkers(role: .init(rawValue: 3)).offendingFields == ["role"])
    #expect(ModelArts.ListAllWorkers(sortBy: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.ListAllWorkers(sortBy: .init(rawValue: "email")).offendingFields == [])
    #expect(ModelArts.ListAllWorkers(sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sort_by"])
  }
}
