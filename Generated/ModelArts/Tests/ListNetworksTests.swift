// Made by Tablature from ListNetworks.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListNetworks")
struct ListNetworksTests {
  @Test("The documented response 200 of ListNetworks survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "NetworkList",
        "apiVersion": "v1",
        "metadata": {},
        "items": [
          {
            "kind": "Network",
            "apiVersion": "v1",
            "metadata": {
              "name": "network-7a03-86c13962597848eeb29c5861153a391f",
              "creationTimestamp": "2022-09-16T09:44:59Z",
              "labels": {
                "os.modelarts/name": "network-7a03"
              },
              "annotations": {}
            },
            "spec": {
              "cidr": "192.168.128.0/17",
              "connection": {}
            },
            "status": {
              "phase": "Active",
              "connectionStatus": {}
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListNetworksResponse.self, json) == nil)
  }

  @Test("The documented request of ListNetworks is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListNetworks()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/networks")
  }

  @Test("ListNetworksResponse survives decoding and encoding")
  func listNetworksResponse() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "NetworkList",
        "metadata": {},
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListNetworksResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListNetworksResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as NetworkList", #"{"kind": "NetworkList"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func listNetworksResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListNetworksResponse.self) == probe.expectedFindings)
  }

  @Test("NeworkListMetadata survives decoding and encoding")
  func neworkListMetadata() {
    let full = """
      {
        "continue": "text",
        "remainingItemCount": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NeworkListMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Network survives decoding and encoding")
  func network() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "Network",
        "metadata": {},
        "spec": {},
        "status": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Network.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Network knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as Network", #"{"kind": "Network"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func networkConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Network.self) == probe.expectedFindings)
  }

  @Test("ListNetworksResponse.Kind keeps every value")
  func listNetworksResponseKind() {
    let documented = #"["NetworkList"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListNetworksResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Network.APIVersion keeps every value")
  func networkAPIVersion() {
    let documented = #"["v1"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Network.APIVersion.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Network.Kind keeps every value")
  func networkKind() {
    let documented = #"["Network"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Network.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
