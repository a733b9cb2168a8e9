// Made by Tablature from BatchLockPoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("BatchLockPoolNodes")
struct BatchLockPoolNodesTests {
  @Test("The documented request of BatchLockPoolNodes survives")
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
    try #expect(RoundTrip.difference(in: ModelArts.BatchLockPoolNodesRequest.self, json) == nil)
  }

  @Test("The documented response 200 of BatchLockPoolNodes survives")
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
    try #expect(RoundTrip.difference(in: ModelArts.BatchLockPoolNodesResponse.self, json) == nil)
  }

  @Test("BatchLockPoolNodesRequest survives decoding and encoding")
  func batchLockPoolNodesRequest() {
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
    let problems = RoundTrip.problems(with: ModelArts.BatchLockPoolNodesRequest.self, minimal: #"{"nodeNames": [], "actions": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "BatchLockPoolNodesRequest knows its constraints",
    arguments: [
      ConstraintProbe("nodeNames missing", #"{"actions": []}"#, offending: "nodeNames"),
      ConstraintProbe("actions missing", #"{"nodeNames": []}"#, offending: "actions"),
      ConstraintProbe("actions element as delete", #"{"nodeNames": [], "actions": ["delete"]}"#),
      ConstraintProbe("actions element undocumented", #"{"nodeNames": [], "actions": ["undocumented value"]}"#, offending: "actions"),
    ])
  func batchLockPoolNodesRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.BatchLockPoolNodesRequest.self) == probe.expectedFindings)
  }

  @Test("BatchLockPoolNodesResponse survives decoding and encoding")
  func batchLockPoolNodesResponse() {
    let full = """
      {
        "nodes": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.BatchLockPoolNodesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("BatchLockPoolNodesRequest.Action keeps every value")
  func batchLockPoolNodesRequestAction() {
    let documented = #"["delete"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.BatchLockPoolNodesRequest.Action.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
