// Made by Tablature from ShowSwitchableFlavors.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowSwitchableFlavors")
struct ShowSwitchableFlavorsTests {
  @Test("The documented response 200 of ShowSwitchableFlavors survives")
  func documentedResponse200() throws {
    let json = """
      {
        "current": 1,
        "data": [
          {
            "arch": "aarch64",
            "billing": {
              "code": "modelarts.kat1.xlarge",
              "unit_num": 2
            },
            "category": "CPU",
            "description": "...",
            "feature": "NOTEBOOK",
            "free": false,
            "id": "modelarts.bm.snt9.xlarge.2",
            "memory": 201326592,
            "name": "CPU: 48vCPUs 192GB",
            "sold_out": false,
            "storages": [
              "EFS"
            ],
            "vcpus": 48
          },
          {
            "arch": "aarch64",
            "billing": {
              "code": "modelarts.kat1.8xlarge",
              "unit_num": 1
            },
            "category": "CPU",
            "description": "...",
            "feature": "NOTEBOOK",
            "free": false,
            "id": "modelarts.bm.snt9.xlarge.8",
            "memory": 805306368,
            "name": "CPU: 192vCPUs 768GB",
            "sold_out": false,
            "storages": [
              "EFS"
            ],
            "vcpus": 192
          }
        ],
        "flavors": [
          {
            "arch": "aarch64",
            "billing": {
              "code": "modelarts.kat1.xlarge",
              "unit_num": 2
            },
            "category": "CPU",
            "description": "...",
            "feature": "NOTEBOOK",
            "free": false,
            "id": "modelarts.bm.snt9.xlarge.2",
            "memory": 201326592,
            "name": "CPU: 48vCPUs 192GB",
            "sold_out": false,
            "storages": [
              "EFS"
            ],
            "vcpus": 48
          },
          {
            "arch": "aarch64",
            "billing": {
              "code": "modelarts.kat1.8xlarge",
              "unit_num": 1
            },
            "category": "CPU",
            "description": "...",
            "feature": "NOTEBOOK",
            "free": false,
            "id": "modelarts.bm.snt9.xlarge.8",
            "memory": 805306368,
            "name": "CPU: 192vCPUs 768GB",
            "sold_out": false,
            "storages": [
              "EFS"
            ],
            "vcpus": 192
          }
        ],
        "pages": 1,
        "size": 2,
        "total": 2
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowSwitchableFlavorsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowSwitchableFlavors is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowSwitchableFlavors(id: "id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/id/flavors")
  }
}
