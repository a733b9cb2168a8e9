// Made by Tablature from BatchUpdatePoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("BatchUpdatePoolNodes")
struct BatchUpdatePoolNodesTests {
  @Test("The documented request of BatchUpdatePoolNodes survives")
  func documentedRequest() throws {
    let json = """
      {
        "nodeNames": [
          "os-node-created-xzz78"
        ],
        "action": "openHaRedundant"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.BatchUpdatePoolNodesRequest.self, json) == nil)
  }

  @Test("The documented response 200 of BatchUpdatePoolNodes survives")
  func documentedResponse200() throws {
    let json = """
      {
        "nodes": [
          {
            "name": "os-node-created-xzz78",
            "status": "success"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.BatchUpdatePoolNodesResponse.self, json) == nil)
  }

  @Test("BatchUpdatePoolNodesRequest survives decoding and encoding")
  func batchUpdatePoolNodesRequest() {
    let full = """
      {
        "nodeNames": [
          "text"
        ],
        "action": "openHaRedundant"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.BatchUpdatePoolNodesRequest.self, minimal: #"{"nodeNames": [], "action": "openHaRedundant"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "BatchUpdatePoolNodesRequest knows its constraints",
    arguments: [
      ConstraintProbe("nodeNames missing", #"{"action": "openHaRedundant"}"#, offending: "nodeNames"),
      ConstraintProbe("action missing", #"{"nodeNames": []}"#, offending: "action"),
      ConstraintProbe("action as openHaRedundant", #"{"nodeNames": [], "action": "openHaRedundant"}"#),
      ConstraintProbe("action as closeHaRedundant", #"{"nodeNames": [], "action": "closeHaRedundant"}"#),
      ConstraintProbe("action undocumented", #"{"nodeNames": [], "action": "undocumented value"}"#, offending: "action"),
    ])
  func batchUpdatePoolNodesRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.BatchUpdatePoolNodesRequest.self) == probe.expectedFindings)
  }

  @Test("BatchUpdatePoolNodesResponse survives decoding and encoding")
  func batchUpdatePoolNodesResponse() {
    let full = """
      {
        "successNodeNames": [
          "text"
        ],
        "failNodeNames": [
          "text"
        ],
        "nodes": [
          {
            "key": "value"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.BatchUpdatePoolNodesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("BatchUpdatePoolNodesRequest.Action keeps every value")
  func batchUpdatePoolNodesRequestAction() {
    let documented = #"["openHaRedundant", "closeHaRedundant"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.BatchUpdatePoolNodesRequest.Action.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
