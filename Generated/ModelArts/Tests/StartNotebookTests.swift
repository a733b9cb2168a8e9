// Made by Tablature from StartNotebook.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("StartNotebook")
struct StartNotebookTests {
  @Test("The documented request of StartNotebook survives")
  func documentedRequest() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("The documented response 200 of StartNotebook survives")
  func documentedResponse200() throws {
    let json = """
      {
        "description": "api-test",
        "feature": "NOTEBOOK",
        "flavor": "modelarts.vm.cpu.2u",
        "id": "f9937afa-4451-42db-a76b-72d624749f66",
        "image": {
          "description": "description",
          "id": "e1a07296-22a8-4f05-8bc8-e936c8e54090",
          "name": "notebook2.0-mul-kernel-cpu-cp36",
          "swr_path": "swr.xxxxx.com/atelier/notebook2.0-mul-kernel-cpu-cp36:3.3.2-release_v1",
          "tag": "3.3.2-release_v1",
          "type": "BUILD_IN"
        },
        "lease": {
          "create_at": 1638841744515,
          "duration": 6327212,
          "enable": true,
          "type": "TIMING",
          "update_at": 1638844471727
        },
        "name": "notebooks_test",
        "status": "STARTING",
        "token": "5cc60e8b-8772-7690-efd6-a5874ca387c0",
        "url": "https://authoring-modelarts-xxxxx.xxxxx.com/f9937afa-4451-42db-a76b-72d624749f66/lab",
        "volume": {
          "category": "EFS",
          "ownership": "MANAGED",
          "mount_path": "/home/ma-user/work/",
          "capacity": 50
        },
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.StartNotebookResponse.self, json) == nil)
  }

  @Test("StartNotebook.Kind keeps every value")
  func startNotebookKind() {
    let documented = #"["timing", "idle"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.StartNotebook.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("StartNotebook knows the constraints of its parameters")
  func startNotebookParameters() {
    #expect(ModelArts.StartNotebook(id: "text", type: .init(rawValue: "timing")).offendingFields == [])
    #expect(ModelArts.StartNotebook(id: "text", type: .init(rawValue: "idle")).offendingFields == [])
    #expect(ModelArts.StartNotebook(id: "text", type: .init(rawValue: "undocumented value")).offendingFields == ["type"])
  }
}
