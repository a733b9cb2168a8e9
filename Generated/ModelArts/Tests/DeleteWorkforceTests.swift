// Made by Tablature from DeleteWorkforce.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteWorkforce")
struct DeleteWorkforceTests {
  @Test("The documented response 204 of DeleteWorkforce survives")
  func documentedResponse204() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteWorkforceResponse.self, json) == nil)
  }

  @Test("The documented request of DeleteWorkforce is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteWorkforce(workforceID: "workforce_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/workforces/workforce_id")
  }

  @Test("DeleteWorkforceResponse survives decoding and encoding")
  func deleteWorkforceResponse() {
    let full = """
      {
        "error_code": "text",
        "error_msg": "text",
        "results": [
          {}
        ],
        "success": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DeleteWorkforceResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
