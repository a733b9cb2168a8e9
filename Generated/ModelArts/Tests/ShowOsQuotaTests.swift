// Made by Tablature from ShowOsQuota.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowOsQuota")
struct ShowOsQuotaTests {
  @Test("The documented response 200 of ShowOsQuota survives")
  func documentedResponse200() throws {
    let json = """
      {
        "quotas": {
          "resources": [
            {
              "type": "pool",
              "quota": 15,
              "used": 10
            },
            {
              "type": "network",
              "quota": 15,
              "used": 10
            }
          ]
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowOSQuotaResponse.self, json) == nil)
  }

  @Test("The documented request of ShowOsQuota is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowOSQuota()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/quotas")
  }

  @Test("ShowOSQuotaResponse survives decoding and encoding")
  func showOSQuotaResponse() {
    let full = """
      {
        "quotas": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowOSQuotaResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Quota survives decoding and encoding")
  func quota() {
    let full = """
      {
        "resources": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Quota.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ResourceQuota survives decoding and encoding")
  func resourceQuota() {
    let full = """
      {
        "type": "text",
        "quota": "text",
        "used": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceQuota.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
