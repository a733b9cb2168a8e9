// Made by Tablature from ShowLease.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowLease")
struct ShowLeaseTests {
  @Test("The documented response 200 of ShowLease survives")
  func documentedResponse200() throws {
    let json = """
      {
        "create_at": 1638841744515,
        "duration": 3600000,
        "enable": true,
        "type": "TIMING",
        "update_at": 1638842905925
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowLeaseResponse.self, json) == nil)
  }

  @Test("The documented request of ShowLease is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowLease(id: "id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/id/lease")
  }
}
