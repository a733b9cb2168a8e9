// Made by Tablature from ShowNetwork.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowNetwork")
struct ShowNetworkTests {
  @Test("The documented request of ShowNetwork survives")
  func documentedRequest() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("The documented response 200 of ShowNetwork survives")
  func documentedResponse200() throws {
    let json = """
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
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowNetworkResponse.self, json) == nil)
  }

  @Test("ShowNetworkResponse survives decoding and encoding")
  func showNetworkResponse() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "Network",
        "metadata": {},
        "spec": {},
        "status": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowNetworkResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowNetworkResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as Network", #"{"kind": "Network"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func showNetworkResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowNetworkResponse.self) == probe.expectedFindings)
  }

  @Test("ShowNetworkResponse.APIVersion keeps every value")
  func showNetworkResponseAPIVersion() {
    let documented = #"["v1"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowNetworkResponse.APIVersion.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowNetworkResponse.Kind keeps every value")
  func showNetworkResponseKind() {
    let documented = #"["Network"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowNetworkResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
