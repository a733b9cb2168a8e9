// Made by Tablature from DeleteImage.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteImage")
struct DeleteImageTests {
  @Test("The documented response 200 of DeleteImage survives")
  func documentedResponse200() throws {
    let json = """
      {
        "arch": "x86_64",
        "create_at": 1671093486722,
        "description": "",
        "dev_services": [
          "NOTEBOOK",
          "SSH"
        ],
        "id": "c9ab2b2f-edda-4556-bdbb-494e868d043c",
        "name": "mock-service-python",
        "namespace": "mock-service1",
        "origin": "CUSTOMIZE",
        "resource_categories": [
          "CPU"
        ],
        "service_type": "UNKNOWN",
        "size": 387840321,
        "status": "DELETED",
        "swr_path": "swr.xxx.com/mock-service1/mock-service-python:0.0.17",
        "tag": "0.0.17",
        "type": "DEDICATED",
        "update_at": 1671093486722,
        "visibility": "PRIVATE",
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteImageResponse.self, json) == nil)
  }

  @Test("The documented request of DeleteImage is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteImage(id: "id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/images/id")
  }
}
