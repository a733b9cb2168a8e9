// Made by Tablature from GetAuthorizations.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("GetAuthorizations")
struct GetAuthorizationsTests {
  @Test("The documented response 200 of GetAuthorizations survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_count": 1,
        "auth": [
          {
            "user_id": "****d80fb058844ae8b82aa66d9fe****",
            "user_name": "iam-user01",
            "type": "agency",
            "content": "modelarts_agency",
            "create_time": 15657747821288
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.GetAuthorizationsResponse.self, json) == nil)
  }

  @Test("The documented request of GetAuthorizations is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.GetAuthorizations()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/authorizations")
  }

  @Test("GetAuthorizationsResponse survives decoding and encoding")
  func getAuthorizationsResponse() {
    let full = """
      {
        "total_count": 1,
        "auth": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.GetAuthorizationsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AuthorizationResponse survives decoding and encoding")
  func authorizationResponse() {
    let full = """
      {
        "user_id": "text",
        "type": "agency",
        "content": "text",
        "secret_key": "text",
        "user_name": "text",
        "create_time": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AuthorizationResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AuthorizationResponse knows its constraints",
    arguments: [
      ConstraintProbe("type as agency", #"{"type": "agency"}"#),
      ConstraintProbe("type as credential", #"{"type": "credential"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func authorizationResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AuthorizationResponse.self) == probe.expectedFindings)
  }

  @Test("AuthorizationResponse.Kind keeps every value")
  func authorizationResponseKind() {
    let documented = #"["agency", "credential"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.AuthorizationResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("GetAuthorizations.SortBy keeps every value")
  func getAuthorizationsSortBy() {
    let documented = #"["user_name", "create_time"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.GetAuthorizations.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("GetAuthorizations knows the constraints of its parameters")
  func getAuthorizationsParameters() {
    #expect(ModelArts.GetAuthorizations(sortBy: .init(rawValue: "user_name")).offendingFields == [])
    #expect(ModelArts.GetAuthorizations(sortBy: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.GetAuthorizations(sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sort_by"])
    #expect(ModelArts.GetAuthorizations(order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.GetAuthorizations(order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.GetAuthorizations(order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.GetAuthorizations(limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.GetAuthorizations(limit: 1).offendingFields == [])
    #expect(ModelArts.GetAuthorizations(limit: 2).offendingFields == [])
    #expect(ModelArts.GetAuthorizations(limit: 999).offendingFields == [])
    #expect(ModelArts.GetAuthorizations(limit: 1000).offendingFields == [])
    #expect(ModelArts.GetAuthorizations(limit: 1001).offendingFields == ["limit"])
  }
}
