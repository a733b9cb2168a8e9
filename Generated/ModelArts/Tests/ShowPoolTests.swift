// Made by Tablature from ShowPool.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowPool")
struct ShowPoolTests {
  @Test("The documented response 200 of ShowPool survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "Pool",
        "apiVersion": "v2",
        "metadata": {
          "name": "auto-pool-os-86c13962597848eeb29c5861153a391f",
          "creationTimestamp": "2022-09-16T03:10:40Z",
          "labels": {
            "os.modelarts/name": "auto-pool-os",
            "os.modelarts/resource.id": "maos-auto-pool-os-72w8d"
          },
          "annotations": {
            "os.modelarts/description": "",
            "os.modelarts/billing.mode": "0",
            "os.modelarts/external-access": "elb",
            "os.modelarts.pool/scope.external.dependency.Train": "{\\"type\\":\\"Enabled\\",\\"status\\":\\"True\\",\\"message\\":\\"\\",\\"network_access\\":{\\"type\\":\\"Enabled\\",\\"status\\":\\"True\\",\\"message\\":\\"\\"}}"
          }
        },
        "spec": {
          "type": "Dedicate",
          "scope": [
            "Train",
            "Infer"
          ],
          "resources": [
            {
              "flavor": "modelarts.vm.cpu.4ud",
              "count": 2
            }
          ],
          "network": {
            "name": "network-maos-86c13962597848eeb29c5861153a391f"
          }
        },
        "status": {
          "phase": "Running",
          "root": "auto-pool-os-86c13962597848eeb29c5861153a391f",
          "scope": [
            {
              "scopeType": "Train",
              "state": "Enabled"
            },
            {
              "scopeType": "Infer",
              "state": "Enabled"
            }
          ],
          "resources": {
            "available": [
              {
                "flavor": "modelarts.vm.cpu.4ud",
                "count": 2,
                "azs": [
                  {
                    "az": "az-7c",
                    "count": 2
                  }
                ]
              }
            ]
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowPoolResponse.self, json) == nil)
  }

  @Test("The documented request of ShowPool is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowPool(poolName: "pool_name")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/pools/pool_name")
  }
}
