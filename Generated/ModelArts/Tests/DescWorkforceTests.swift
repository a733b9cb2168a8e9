// Made by Tablature from DescWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DescWorkforce")
struct DescWorkforceTests {
  @Test("The documented response 200 of DescWorkforce survives")
  func documentedResponse200() throws {
    let json = """
      {
        "workforce_id": "gyb7IaAvkLc5IhEY2dv",
        "workforce_name": "team-aed7",
        "description": "",
        "worker_count": 2,
        "create_time": 1575104620882,
        "update_time": 1575104620882
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DescWorkforceResponse.self, json) == nil)
  }

  @Test("The documented request of DescWorkforce is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DescWorkforce(workforceID: "workforce_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/workforces/workforce_id")
  }
}
