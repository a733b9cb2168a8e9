// Made by Tablature from SendEmails.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SendEmails")
struct SendEmailsTests {
  @Test("The documented request of SendEmails survives")
  func documentedRequest() throws {
    let json = """
      {
        "emails": [
          "xxx@xxx.com",
          "xxx@xxx.com"
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.SendEmailsRequest.self, json) == nil)
  }

  @Test("The documented response 200 of SendEmails survives")
  func documentedResponse200() throws {
    let json = """
      {
        "success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.SendEmailsResponse.self, json) == nil)
  }

  @Test("SendEmailsRequest survives decoding and encoding")
  func sendEmailsRequest() {
    let full = """
      {
        "emails": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SendEmailsRequest.self, minimal: #"{"emails": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SendEmailsRequest knows its constraints",
    arguments: [
      ConstraintProbe("emails missing", #"{}"#, offending: "emails"),
    ])
  func sendEmailsRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SendEmailsRequest.self) == probe.expectedFindings)
  }

  @Test("SendEmailsResponse survives decoding and encoding")
  func sendEmailsResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.SendEmailsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
