// Made by Tablature from ListEvents.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListEvents")
struct ListEventsTests {
  @Test("The documented response 200 of ListEvents survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "EventList",
        "apiVersion": "v1",
        "metadata": {
          "continue": "52eddc13-cfad-42d3-aee4-92fea5813e7f"
        },
        "items": [
          {
            "kind": "Event",
            "apiVersion": "v1",
            "type": "Warning",
            "firstTimestamp": "2022-12-30T02:16:19Z",
            "lastTimestamp": "2022-12-30T02:16:19Z",
            "count": 1,
            "reason": "PoolResourcesStatusChange",
            "message": "..."
          },
          {
            "kind": "Event",
            "apiVersion": "v1",
            "type": "Normal",
            "firstTimestamp": "2023-01-02T09:02:45Z",
            "lastTimestamp": "2023-01-02T09:02:45Z",
            "count": 1,
            "reason": "PoolResourcesStatusChange",
            "message": "..."
          },
          {
            "kind": "Event",
            "apiVersion": "v1",
            "type": "Warning",
            "firstTimestamp": "2023-01-16T06:55:35Z",
            "lastTimestamp": "2023-01-16T06:55:35Z",
            "count": 1,
            "reason": "PoolStatusChange",
            "message": "..."
          },
          {
            "kind": "Event",
            "apiVersion": "v1",
            "type": "Warning",
            "firstTimestamp": "2023-01-16T06:57:51Z",
            "lastTimestamp": "2023-01-16T06:57:51Z",
            "count": 1,
            "reason": "PoolResourcesStatusChange",
            "message": "..."
          },
          {
            "kind": "Event",
            "apiVersion": "v1",
            "type": "Normal",
            "firstTimestamp": "2023-01-29T02:29:04Z",
            "lastTimestamp": "2023-01-29T02:29:04Z",
            "count": 1,
            "reason": "PoolStatusChange",
            "message": "..."
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListEventsResponse.self, json) == nil)
  }

  @Test("The documented request of ListEvents is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListEvents(resource: .init(rawValue: "pools"), name: "pool-5ff6-6f5da086876d4cd084d36f8bd3346036", limit: 10, offset: 0, ascend: false)
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/events?resource=pools&name=pool-5ff6-6f5da086876d4cd084d36f8bd3346036&limit=10&offset=0&ascend=false")
  }

  @Test("ListEventsResponse survives decoding and encoding")
  func listEventsResponse() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "EventList",
        "items": [
          {}
        ],
        "total": 1,
        "metadata": {
          "key": "value"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListEventsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListEventsResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as EventList", #"{"kind": "EventList"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func listEventsResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListEventsResponse.self) == probe.expectedFindings)
  }

  @Test("ListEventsEvent survives decoding and encoding")
  func listEventsEvent() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "Event",
        "type": "Normal",
        "firstTimestamp": "text",
        "lastTimestamp": "text",
        "count": 1,
        "reason": "text",
        "message": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListEventsEvent.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListEventsEvent knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as Event", #"{"kind": "Event"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
      ConstraintProbe("type as Normal", #"{"type": "Normal"}"#),
      ConstraintProbe("type as Warning", #"{"type": "Warning"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func listEventsEventConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListEventsEvent.self) == probe.expectedFindings)
  }

  @Test("ListEventsResponse.Kind keeps every value")
  func listEventsResponseKind() {
    let documented = #"["EventList"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListEventsResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListEventsEvent.Kind keeps every value")
  func listEventsEventKind() {
    let documented = #"["Event"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListEventsEvent.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListEventsEvent.TypeValue keeps every value")
  func listEventsEventTypeValue() {
    let documented = #"["Normal", "Warning"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListEventsEvent.TypeValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListEvents.Resource keeps every value")
  func listEventsResource() {
    let documented = #"["pools"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListEvents.Resource.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListEvents.Kind keeps every value")
  func listEventsKind() {
    let documented = #"["Normal", "Warning"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListEvents.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListEvents knows the constraints of its parameters")
  func listEventsParameters() {
    #expect(ModelArts.ListEvents(resource: .init(rawValue: "pools"), name: "text").offendingFields == [])
    #expect(ModelArts.ListEvents(resource: .init(rawValue: "undocumented value"), name: "text").offendingFields == ["resource"])
    #expect(ModelArts.ListEvents(resource: .init(rawValue: "pools"), name: "text", limit: 499).offendingFields == [])
    #expect(ModelArts.ListEvents(resource: .init(rawValue: "pools"), name: "text", limit: 500).offendingFields == [])
    #expect(ModelArts.ListEvents(resource: .init(rawValue: "pools"), name: "text", limit: 501).offendingFields == ["limit"])
    #expect(ModelArts.ListEvents(resource: .init(rawValue: "pools"), name: "text", type: .init(rawValue: "Normal")).offendingFields == [])
    #expect(ModelArts.ListEvents(resource: .init(rawValue: "pools"), name: "text", type: .init(rawValue: "Warning")).offendingFields == [])
    #expect(ModelArts.ListEvents(resource: .init(rawValue: "pools"), name: "text", type: .init(rawValue: "undocumented value")).offendingFields == ["type"])
  }
}
