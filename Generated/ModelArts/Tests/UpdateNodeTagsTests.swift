// Made by Tablature from UpdateNodeTags.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateNodeTags")
struct UpdateNodeTagsTests {
  @Test("The documented request of UpdateNodeTags survives")
  func documentedRequest() throws {
    let json = """
      {
        "action": "delete",
        "tags": [
          {
            "key": "key1",
            "value": "value1"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateNodeTagsRequest.self, json) == nil)
  }

  @Test("The documented request of UpdateNodeTags survives")
  func documentedRequest_2() throws {
    let json = """
      {
        "action": "create",
        "tags": [
          {
            "key": "key1",
            "value": "value1"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateNodeTagsRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateNodeTags survives")
  func documentedResponse200() throws {
    let json = """
      {
        "tags": [
          {
            "key": "test",
            "value": "service-gpu"
          },
          {
            "key": "key1",
            "value": "value1"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateNodeTagsResponse.self, json) == nil)
  }

  @Test("UpdateNodeTagsRequest survives decoding and encoding")
  func updateNodeTagsRequest() {
    let full = """
      {
        "action": "create",
        "tags": [
          {
            "key": "text",
            "value": "text"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateNodeTagsRequest.self, minimal: #"{"action": "create", "tags": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateNodeTagsRequest knows its constraints",
    arguments: [
      ConstraintProbe("action missing", #"{"tags": []}"#, offending: "action"),
      ConstraintProbe("action as create", #"{"tags": [], "action": "create"}"#),
      ConstraintProbe("action as delete", #"{"tags": [], "action": "delete"}"#),
      ConstraintProbe("action as reset", #"{"tags": [], "action": "reset"}"#),
      ConstraintProbe("action undocumented", #"{"tags": [], "action": "undocumented value"}"#, offending: "action"),
      ConstraintProbe("tags missing", #"{"action": "create"}"#, offending: "tags"),
    ])
  func updateNodeTagsRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateNodeTagsRequest.self) == probe.expectedFindings)
  }

  @Test("UpdateNodeTagsRequest.Action keeps every value")
  func updateNodeTagsRequestAction() {
    let documented = #"["create", "delete", "reset"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.UpdateNodeTagsRequest.Action.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
