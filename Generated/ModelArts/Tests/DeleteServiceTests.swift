// Made by Tablature from DeleteService.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteService")
struct DeleteServiceTests {
  @Test("The documented response 200 of DeleteService survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("The documented request of DeleteService is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteService(serviceID: "xxxxxx")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/services/xxxxxx")
  }
}
