// Made by Tablature from RenewLease.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("RenewLease")
struct RenewLeaseTests {
  @Test("The documented request of RenewLease survives")
  func documentedRequest() throws {
    let json = """
      {
        "duration": 3600000,
        "type": "timing"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.RenewLeaseRequest.self, json) == nil)
  }

  @Test("The documented response 200 of RenewLease survives")
  func documentedResponse200() throws {
    let json = """
      {
        "create_at": 1638841744515,
        "duration": 3600000,
        "enable": true,
        "type": "TIMING",
        "update_at": 1638843018759
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.RenewLeaseResponse.self, json) == nil)
  }
}
