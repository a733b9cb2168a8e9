// Made by Tablature from ShowNetwork.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowNetwork")
struct ShowNetworkTests {
  @Test("The documented response 200 of ShowNetwork survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "Network",
        "apiVersion": "v1",
        "metadata": {
          "name": "network-7a03-86c13962597848eeb29c5861153a391f",
          "creationTimestamp": "2022-09-16T09:44:59Z",
          "labels": {
            "os.modelarts/name": "network-7a03"
          },
          "annotations": {}
        },
        "spec": {
          "cidr": "192.168.128.0/17",
          "connection": {}
        },
        "status": {
          "phase": "Active",
          "connectionStatus": {}
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowNetworkResponse.self, json) == nil)
  }

  @Test("The documented request of ShowNetwork is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowNetwork(networkName: "network_name")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/networks/network_name")
  }
}
