// Made by Tablature from StopNotebook.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("StopNotebook")
struct StopNotebookTests {
  @Test("The documented response 200 of StopNotebook survives")
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
          "duration": 5313106,
          "enable": true,
          "update_at": 1638843457621
        },
        "name": "notebooks_test",
        "status": "STOPPING",
        "token": "7bddd8ff-8a0d-e063-3107-c70a862832de",
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
    try #expect(RoundTrip.difference(in: ModelArts.StopNotebookResponse.self, json) == nil)
  }

  @Test("The documented request of StopNotebook is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.StopNotebook(id: "id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/id/stop")
  }
}
