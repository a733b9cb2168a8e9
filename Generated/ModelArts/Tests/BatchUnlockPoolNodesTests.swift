// Made by Tablature from BatchUnlockPoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("BatchUnlockPoolNodes")
struct BatchUnlockPoolNodesTests {
  @Test("The documented request of BatchUnlockPoolNodes survives")
  func documentedRequest() throws {
    let json = """
      {
        "nodeNames": [
          "os-node-created-xzz78"
        ],
        "actions": [
          "delete"
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.BatchUnlockPoolNodesRequest.self, json) == nil)
  }

  @Test("The documented response 200 of BatchUnlockPoolNodes survives")
  func documentedResponse200() throws {
    let json = """
      {
        "nodes": [
          {
            "name": "os-node-created-xzz78"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.BatchUnlockPoolNodesResponse.self, json) == nil)
  }
}
