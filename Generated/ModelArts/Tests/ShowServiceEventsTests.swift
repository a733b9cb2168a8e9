// Made by Tablature from ShowServiceEvents.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowServiceEvents")
struct ShowServiceEventsTests {
  @Test("The documented response 200 of ShowServiceEvents survives")
  func documentedResponse200() throws {
    let json = """
      {
        "service_name": "service-07085",
        "total_count": 9,
        "service_id": "35de3ca9-1bca-4ae7-9cb0-914f30fa7d3e",
        "count": 9,
        "events": [
          {
            "event_type": "normal",
            "event_info": "start to deploy service",
            "occur_time": 1562597251764
          },
          {
            "event_type": "normal",
            "event_info": "...",
            "occur_time": 1562597251788
          },
          {
            "event_type": "normal",
            "event_info": "...",
            "occur_time": 1562597251805
          },
          {
            "event_type": "normal",
            "event_info": "preparing environment",
            "occur_time": 1562597255744
          },
          {
            "event_type": "normal",
            "event_info": "...",
            "occur_time": 1562597275915
          },
          {
            "event_type": "normal",
            "event_info": "...",
            "occur_time": 1562597275921
          },
          {
            "event_type": "normal",
            "event_info": "...",
            "occur_time": 1562597275928
          },
          {
            "event_type": "normal",
            "event_info": "...",
            "occur_time": 1562597332570
          },
          {
            "event_type": "normal",
            "event_info": "[TF 3.0.0] starting model",
            "occur_time": 1562597332582
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowServiceEventsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowServiceEvents is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowServiceEvents(serviceID: "service_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/services/service_id/events")
  }

  @Test("ShowServiceEventsResponse survives decoding and encoding")
  func showServiceEventsResponse() {
    let full = """
      {
        "service_name": "text",
        "total_count": 1,
        "service_id": "text",
        "count": 1,
        "events": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowServiceEventsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Events survives decoding and encoding")
  func events() {
    let full = """
      {
        "event_type": "normal",
        "event_info": "text",
        "occur_time": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Events.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Events knows its constraints",
    arguments: [
      ConstraintProbe("event_type as normal", #"{"event_type": "normal"}"#),
      ConstraintProbe("event_type as abnormal", #"{"event_type": "abnormal"}"#),
      ConstraintProbe("event_type undocumented", #"{"event_type": "undocumented value"}"#, offending: "event_type"),
    ])
  func eventsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Events.self) == probe.expectedFindings)
  }

  @Test("Events.EventType keeps every value")
  func eventsEventType() {
    let documented = #"["normal", "abnormal"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Events.EventType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowServiceEvents knows the constraints of its parameters")
  func showServiceEventsParameters() {
    #expect(ModelArts.ShowServiceEvents(serviceID: "text", eventType: .init(rawValue: "normal")).offendingFields == [])
    #expect(ModelArts.ShowServiceEvents(serviceID: "text", eventType: .init(rawValue: "abnormal")).offendingFields == [])
    #expect(ModelArts.ShowServiceEvents(serviceID: "text", eventType: .init(rawValue: "undocumented value")).offendingFields == ["event_type"])
    #expect(ModelArts.ShowServiceEvents(serviceID: "text", order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ShowServiceEvents(serviceID: "text", order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ShowServiceEvents(serviceID: "text", order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
  }
}
