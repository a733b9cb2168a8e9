// Made by Tablature from DeleteWorker.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteWorker")
struct DeleteWorkerTests {
  @Test("The documented response 204 of DeleteWorker survives")
  func documentedResponse204() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("The documented request of DeleteWorker is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteWorker(workerID: "worker_id", workforceID: "workforce_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/workforces/workforce_id/workers/worker_id")
  }
}
