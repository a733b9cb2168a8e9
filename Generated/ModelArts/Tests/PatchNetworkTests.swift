// Made by Tablature from PatchNetwork.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PatchNetwork")
struct PatchNetworkTests {
  @Test("The documented request of PatchNetwork survives")
  func documentedRequest() throws {
    let json = """
      {
        "spec": {
          "connection": {
            "peerConnectionList": [
              {
                "peerVpcId": "359668f4-fbef-4404-b9bc-781142518d3b",
                "peerSubnetId": "8f21dbea-df13-4669-8a17-0efba195997b",
                "defaultGateWay": false
              }
            ]
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.PatchNetworkRequest.self, json) == nil)
  }

  @Test("The documented request of PatchNetwork survives")
  func documentedRequest_2() throws {
    let json = """
      {
        "spec": {
          "connection": {
            "sfsTurboConnectionList": [
              {
                "sfsId": "2a220ce2-936c-4041-8478-c731bf934b11",
                "name": "sfs-turbo-a066-bbb"
              }
            ]
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.PatchNetworkRequest.self, json) == nil)
  }

  @Test("The documented response 200 of PatchNetwork survives")
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
          "connection": {
            "peerConnectionList": [
              {
                "peerVpcId": "03e4f4d7-fc62-409b-9c52-df885525e30b",
                "peerSubnetId": "42aeebc3-f7c7-45aa-b884-e6e9ac2f841d"
              }
            ],
            "sfsTurboConnectionList": [
              {
                "sfsId": "97beb2bb-1a5b-41dd-b7fb-65a9c7954517",
                "name": "mulVpc-02"
              }
            ]
          }
        },
        "status": {
          "phase": "Active",
          "connectionStatus": {}
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.PatchNetworkResponse.self, json) == nil)
  }

  @Test("PatchNetworkRequest survives decoding and encoding")
  func patchNetworkRequest() {
    let full = """
      {
        "metadata": {},
        "spec": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PatchNetworkRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NetworkMetadataUpdate survives decoding and encoding")
  func networkMetadataUpdate() {
    let full = """
      {
        "annotations": {},
        "labels": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkMetadataUpdate.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NetworkUpdateLabels survives decoding and encoding")
  func networkUpdateLabels() {
    let full = """
      {
        "os.modelarts/workspace.id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkUpdateLabels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NetworkSpecUpdate survives decoding and encoding")
  func networkSpecUpdate() {
    let full = """
      {
        "ipv6enable": true,
        "connection": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkSpecUpdate.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NetworkConnectionInput survives decoding and encoding")
  func networkConnectionInput() {
    let full = """
      {
        "peerConnectionList": [
          {
            "peerVpcId": "text",
            "peerSubnetId": "text"
          }
        ],
        "sfsTurboConnectionList": [
          {
            "name": "text",
            "sfsId": "text"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkConnectionInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PeerConnectionItemInput survives decoding and encoding")
  func peerConnectionItemInput() {
    let full = """
      {
        "peerVpcId": "text",
        "peerSubnetId": "text",
        "defaultGateWay": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PeerConnectionItemInput.self, minimal: #"{"peerVpcId": "text", "peerSubnetId": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PeerConnectionItemInput knows its constraints",
    arguments: [
      ConstraintProbe("peerVpcId missing", #"{"peerSubnetId": "text"}"#, offending: "peerVpcId"),
      ConstraintProbe("peerSubnetId missing", #"{"peerVpcId": "text"}"#, offending: "peerSubnetId"),
    ])
  func peerConnectionItemInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PeerConnectionItemInput.self) == probe.expectedFindings)
  }

  @Test("SFSTurboConnectionItemInput survives decoding and encoding")
  func sfsTurboConnectionItemInput() {
    let full = """
      {
        "name": "text",
        "sfsId": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SFSTurboConnectionItemInput.self, minimal: #"{"name": "text", "sfsId": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SFSTurboConnectionItemInput knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{"sfsId": "text"}"#, offending: "name"),
      ConstraintProbe("sfsId missing", #"{"name": "text"}"#, offending: "sfsId"),
    ])
  func sfsTurboConnectionItemInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SFSTurboConnectionItemInput.self) == probe.expectedFindings)
  }
}
