// Made by Tablature from BatchDeletePoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("BatchDeletePoolNodes")
struct BatchDeletePoolNodesTests {
  @Test("The documented request of BatchDeletePoolNodes survives")
  func documentedRequest() throws {
    let json = """
      {
        "deleteNodeNames": [
          "os-node-created-mnmcf"
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.BatchDeletePoolNodesRequest.self, json) == nil)
  }

  @Test("BatchDeletePoolNodesRequest survives decoding and encoding")
  func batchDeletePoolNodesRequest() {
    let full = """
      {
        "deleteNodeNames": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.BatchDeletePoolNodesRequest.self, minimal: #"{"deleteNodeNames": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "BatchDeletePoolNodesRequest knows its constraints",
    arguments: [
      ConstraintProbe("deleteNodeNames missing", #"{}"#, offending: "deleteNodeNames"),
    ])
  func batchDeletePoolNodesRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.BatchDeletePoolNodesRequest.self) == probe.expectedFindings)
  }
}
