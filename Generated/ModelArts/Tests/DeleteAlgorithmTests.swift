// Made by Tablature from DeleteAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteAlgorithm")
struct DeleteAlgorithmTests {
  @Test("The documented request of DeleteAlgorithm is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteAlgorithm(algorithmID: "2e5451fe-913f-4492-821a-2981031382f7")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/algorithms/2e5451fe-913f-4492-821a-2981031382f7")
  }
}
