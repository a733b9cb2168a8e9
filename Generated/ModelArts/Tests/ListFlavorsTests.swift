// Made by Tablature from ListFlavors.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListFlavors")
struct ListFlavorsTests {
  @Test("The documented response 200 of ListFlavors survives")
  func documentedResponse200() throws {
    let json = """
      {
        "current": 1,
        "data": [
          {
            "arch": "x86_64",
            "billing": {
              "code": "modelarts.vm.cpu.2u",
              "unit_num": 1
            },
            "category": "CPU",
            "description": "...",
            "feature": "NOTEBOOK",
            "free": false,
            "id": "modelarts.vm.cpu.2u",
            "memory": 8388608,
            "name": "...",
            "sold_out": false,
            "storages": [
              "EVS",
              "OBSFS",
              "EFS",
              "OBS"
            ],
            "vcpus": 2
          }
        ],
        "pages": 1,
        "size": 1,
        "total": 1
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListFlavorsResponse.self, json) == nil)
  }

  @Test("The documented request of ListFlavors is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListFlavors()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/flavors")
  }

  @Test("ListFlavorsResponse survives decoding and encoding")
  func listFlavorsResponse() {
    let full = """
      {
        "current": 1,
        "data": [
          {}
        ],
        "flavors": [
          {}
        ],
        "pages": 1,
        "size": 1,
        "total": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListFlavorsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListFlavors.Category keeps every value")
  func listFlavorsCategory() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListFlavors.Category.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListFlavors.Kind keeps every value")
  func listFlavorsKind() {
    let documented = #"["MANAGED", "DEDICATED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListFlavors.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListFlavors knows the constraints of its parameters")
  func listFlavorsParameters() {
    #expect(ModelArts.ListFlavors(category: .init(rawValue: "CPU")).offendingFields == [])
    #expect(ModelArts.ListFlavors(category: .init(rawValue: "GPU")).offendingFields == [])
    #expect(ModelArts.ListFlavors(category: .init(rawValue: "undocumented value")).offendingFields == ["category"])
    #expect(ModelArts.ListFlavors(type: .init(rawValue: "MANAGED")).offendingFields == [])
    #expect(ModelArts.ListFlavors(type: .init(rawValue: "DEDICATED")).offendingFields == [])
    #expect(ModelArts.ListFlavors(type: .init(rawValue: "undocumented value")).offendingFields == ["type"])
    #expect(ModelArts.ListFlavors(sortDir: .init(rawValue: "ASC")).offendingFields == [])
    #expect(ModelArts.ListFlavors(sortDir: .init(rawValue: "DESC")).offendingFields == [])
    #expect(ModelArts.ListFlavors(sortDir: .init(rawValue: "undocumented value")).offendingFields == ["sort_dir"])
  }
}
