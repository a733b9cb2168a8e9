// Made by Tablature from UpdatePoolTags.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdatePoolTags")
struct UpdatePoolTagsTests {
  @Test("The documented request of UpdatePoolTags survives")
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
    try #expect(RoundTrip.difference(in: ModelArts.UpdatePoolTagsRequest.self, json) == nil)
  }

  @Test("The documented request of UpdatePoolTags survives")
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
    try #expect(RoundTrip.difference(in: ModelArts.UpdatePoolTagsRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdatePoolTags survives")
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
    try #expect(RoundTrip.difference(in: ModelArts.UpdatePoolTagsResponse.self, json) == nil)
  }

  @Test("UpdatePoolTagsRequest survives decoding and encoding")
  func updatePoolTagsRequest() {
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
    let problems = RoundTrip.problems(with: ModelArts.UpdatePoolTagsRequest.self, minimal: #"{"action": "create", "tags": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdatePoolTagsRequest knows its constraints",
    arguments: [
      ConstraintProbe("action missing", #"{"tags": []}"#, offending: "action"),
      ConstraintProbe("action as create", #"{"tags": [], "action": "create"}"#),
      ConstraintProbe("action as delete", #"{"tags": [], "action": "delete"}"#),
      ConstraintProbe("action as reset", #"{"tags": [], "action": "reset"}"#),
      ConstraintProbe("action undocumented", #"{"tags": [], "action": "undocumented value"}"#, offending: "action"),
      ConstraintProbe("tags missing", #"{"action": "create"}"#, offending: "tags"),
    ])
  func updatePoolTagsRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdatePoolTagsRequest.self) == probe.expectedFindings)
  }

  @Test("UpdatePoolTagsResponse survives decoding and encoding")
  func updatePoolTagsResponse() {
    let full = """
      {
        "tags": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdatePoolTagsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("UpdatePoolTagsRequest.Action keeps every value")
  func updatePoolTagsRequestAction() {
    let documented = #"["create", "delete", "reset"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.UpdatePoolTagsRequest.Action.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
