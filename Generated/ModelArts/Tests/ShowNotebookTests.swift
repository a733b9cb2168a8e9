// Made by Tablature from ShowNotebook.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowNotebook")
struct ShowNotebookTests {
  @Test("The documented response 200 of ShowNotebook survives")
  func documentedResponse200() throws {
    let json = """
      {
        "description": "api-test",
        "feature": "NOTEBOOK",
        "flavor": "modelarts.vm.cpu.2u",
        "id": "f9937afa-631e-4a8f-a8f7-3b6c800585f0",
        "image": {
          "id": "e1a07296-22a8-4f05-8bc8-e936c8e54090",
          "name": "notebook2.0-mul-kernel-cpu-cp36",
          "swr_path": "swr.xxxxx.com/atelier/notebook2.0-mul-kernel-cpu-cp36:3.3.1.B007_V2",
          "type": "BUILD_IN"
        },
        "lease": {
          "create_at": 1638778344300,
          "duration": 3600000,
          "enable": true,
          "update_at": 1638778344300
        },
        "name": "notebooks_test",
        "status": "CREATING",
        "token": "7b22482a-a4cb-4b46-e3b3-6a793a47967e",
        "url": "https://authoring-modelarts-xxxxx.xxxxx.com/f9937afa-631e-4a8f-a8f7-3b6c800585f0/lab",
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowNotebookResponse.self, json) == nil)
  }

  @Test("The documented request of ShowNotebook is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowNotebook(id: "id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/id")
  }
}
