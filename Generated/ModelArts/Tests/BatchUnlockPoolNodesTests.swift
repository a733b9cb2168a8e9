// Made by Tablature from BatchUnlockPoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
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

  @Test("BatchUnlockPoolNodesRequest survives decoding and encoding")
  func batchUnlockPoolNodesRequest() {
    let full = """
      {
        "nodeNames": [
          "text"
        ],
        "actions": [
          "delete"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.BatchUnlockPoolNodesRequest.self, minimal: #"{"nodeNames": [], "actions": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "BatchUnlockPoolNodesRequest knows its constraints",
    arguments: [
      ConstraintProbe("nodeNames missing", #"{"actions": []}"#, offending: "nodeNames"),
      ConstraintProbe("actions missing", #"{"nodeNames": []}"#, offending: "actions"),
      ConstraintProbe("actions element as delete", #"{"nodeNames": [], "actions": ["delete"]}"#),
      ConstraintProbe("actions element undocumented", #"{"nodeNames": [], "actions": ["undocumented value"]}"#, offending: "actions"),
    ])
  func batchUnlockPoolNodesRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.BatchUnlockPoolNodesRequest.self) == probe.expectedFindings)
  }

  @Test("BatchUnlockPoolNodesResponse survives decoding and encoding")
  func batchUnlockPoolNodesResponse() {
    let full = """
      {
        "nodes": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.BatchUnlockPoolNodesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("BatchUnlockPoolNodesRequest.Action keeps every value")
  func batchUnlockPoolNodesRequestAction() {
    let documented = #"["delete"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.BatchUnlockPoolNodesRequest.Action.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
