// Made by Tablature from DeleteNetwork.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteNetwork")
struct DeleteNetworkTests {
  @Test("The documented response 200 of DeleteNetwork survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "Network",
        "apiVersion": "v1",
        "metadata": {
          "name": "network-7a03-86c13962597848eeb29c5861153a391f",
          "creationTimestamp": "2022-09-16T09:44:59Z",
          "deletionTimestamp": "2022-09-16T10:06:27Z",
          "labels": {
            "os.modelarts/name": "network-7a03"
          },
          "annotations": {}
        },
        "spec": {
          "cidr": "192.168.128.0/17",
          "connection": {
            "peerConnectionList": [
              {
                "peerVpcId": "03e4f4d7-fc62-409b-9c52-df885525e30b",
                "peerSubnetId": "42aeebc3-f7c7-45aa-b884-e6e9ac2f841d"
              }
            ]
          }
        },
        "status": {
          "phase": "Active",
          "connectionStatus": {
            "peerConnectionStatus": [
              {
                "peerVpcId": "03e4f4d7-fc62-409b-9c52-df885525e30b",
                "peerSubnetId": "42aeebc3-f7c7-45aa-b884-e6e9ac2f841d",
                "phase": "Active"
              }
            ]
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteNetworkResponse.self, json) == nil)
  }

  @Test("The documented request of DeleteNetwork is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteNetwork(networkName: "network_name")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/networks/network_name")
  }
}
