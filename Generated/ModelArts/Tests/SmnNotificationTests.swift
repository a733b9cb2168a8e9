// Made by Tablature from SmnNotification.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SmnNotification")
struct SmnNotificationTests {
  @Test("SmnNotification survives decoding and encoding")
  func smnNotification() {
    let full = """
      {
        "topic_urn": "text",
        "events": [
          1
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SmnNotification.self, minimal: #"{"topic_urn": "text", "events": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SmnNotification knows its constraints",
    arguments: [
      ConstraintProbe("topic_urn missing", #"{"events": []}"#, offending: "topic_urn"),
      ConstraintProbe("events missing", #"{"topic_urn": "text"}"#, offending: "events"),
      ConstraintProbe("events element as 1", #"{"topic_urn": "text", "events": [1]}"#),
      ConstraintProbe("events element as 3", #"{"topic_urn": "text", "events": [3]}"#),
      ConstraintProbe("events element as 7", #"{"topic_urn": "text", "events": [7]}"#),
      ConstraintProbe("events element as 11", #"{"topic_urn": "text", "events": [11]}"#),
      ConstraintProbe("events element undocumented", #"{"topic_urn": "text", "events": [0]}"#, offending: "events"),
    ])
  func smnNotificationConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SmnNotification.self) == probe.expectedFindings)
  }

  @Test("SmnNotification.Event keeps every value")
  func smnNotificationEvent() {
    let documented = #"[1, 3, 7, 11]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmnNotification.Event.self, documented: documented, other: #"0"#)
    #expect(problems == [])
  }

}
