// Made by Tablature from ListNotebooks.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListNotebooks")
struct ListNotebooksTests {
  @Test("The documented response 200 of ListNotebooks survives")
  func documentedResponse200() throws {
    let json = """
      {
        "current": 0,
        "data": [
          {
            "description": "api-test",
            "feature": "DEFAULT",
            "flavor": "modelarts.vm.cpu.free",
            "id": "f9937afa-ca78-45b6-bc12-7ecf42553c48",
            "image": {
              "id": "e1a07296-22a8-4f05-8bc8-e936c8e54090",
              "name": "notebook2.0-mul-kernel-cpu-cp36",
              "swr_path": "swr.xxxxx.com/atelier/notebook2.0-mul-kernel-cpu-cp36:3.3.2-release_v1",
              "type": "BUILD_IN"
            },
            "lease": {
              "create_at": 1638841805439,
              "duration": 3600000,
              "enable": true,
              "update_at": 1638841805439
            },
            "name": "notebook_5ee4bf0e",
            "status": "CREATING",
            "token": "58ba50c6-e8ff-245c-4840-49e51aa70737",
            "volume": {
              "category": "EVS",
              "ownership": "MANAGED",
              "mount_path": "/home/ma-user/work/",
              "capacity": 50
            },
            "workspace_id": "0"
          },
          {
            "description": "api-test",
            "feature": "NOTEBOOK",
            "flavor": "modelarts.vm.cpu.2u",
            "id": "f9937afa-4451-42db-a76b-72d624749f66",
            "image": {
              "id": "e1a07296-22a8-4f05-8bc8-e936c8e54090",
              "name": "notebook2.0-mul-kernel-cpu-cp36",
              "swr_path": "swr.xxxxx.com/atelier/notebook2.0-mul-kernel-cpu-cp36:3.3.2-release_v1",
              "type": "BUILD_IN"
            },
            "lease": {
              "create_at": 1638841744515,
              "duration": 3600000,
              "enable": true,
              "update_at": 1638841744515
            },
            "name": "notebooks_test",
            "status": "CREATING",
            "token": "3eff13f2-3d70-5456-6dc7-e3f99f562022",
            "volume": {
              "category": "EVS",
              "ownership": "MANAGED",
              "mount_path": "/home/ma-user/work/",
              "capacity": 50
            },
            "workspace_id": "0"
          }
        ],
        "pages": 1,
        "size": 10,
        "total": 2
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListNotebooksResponse.self, json) == nil)
  }

  @Test("The documented request of ListNotebooks is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListNotebooks()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks")
  }

  @Test("ListNotebooksResponse survives decoding and encoding")
  func listNotebooksResponse() {
    let full = """
      {
        "current": 1,
        "data": [
          {}
        ],
        "pages": 1,
        "size": 1,
        "total": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListNotebooksResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListNotebooks knows the constraints of its parameters")
  func listNotebooksParameters() {
    #expect(ModelArts.ListNotebooks(feature: .init(rawValue: "DEFAULT")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(feature: .init(rawValue: "NOTEBOOK")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(feature: .init(rawValue: "undocumented value")).offendingFields == ["feature"])
    #expect(ModelArts.ListNotebooks(name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == [])
    #expect(ModelArts.ListNotebooks(name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == [])
    #expect(ModelArts.ListNotebooks(name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == ["name"])
    #expect(ModelArts.ListNotebooks(sortDir: .init(rawValue: "ASC")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(sortDir: .init(rawValue: "DESC")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(sortDir: .init(rawValue: "undocumented value")).offendingFields == ["sort_dir"])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "INIT")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "CREATING")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "STARTING")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "STOPPING")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "DELETING")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "RUNNING")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "STOPPED")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "SNAPSHOTTING")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "CREATE_FAILED")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "START_FAILED")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "DELETE_FAILED")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "ERROR")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "DELETED")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "FROZEN")).offendingFields == [])
    #expect(ModelArts.ListNotebooks(status: .init(rawValue: "undocumented value")).offendingFields == ["status"])
  }
}
