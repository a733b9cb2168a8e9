// Made by Tablature from CreateNetwork.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateNetwork")
struct CreateNetworkTests {
  @Test("The documented request of CreateNetwork survives")
  func documentedRequest() throws {
    let json = """
      {
        "apiVersion": "v1",
        "kind": "Network",
        "metadata": {
          "labels": {
            "os.modelarts/name": "network-7a03"
          }
        },
        "spec": {
          "cidr": "192.168.128.0/17"
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateNetworkRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateNetwork survives")
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
          "phase": ""
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateNetworkResponse.self, json) == nil)
  }

  @Test("CreateNetworkRequest survives decoding and encoding")
  func createNetworkRequest() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "Network",
        "metadata": {
          "labels": {
            "os.modelarts/name": "text"
          }
        },
        "spec": {
          "cidr": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateNetworkRequest.self, minimal: #"{"apiVersion": "v1", "kind": "Network", "metadata": {"labels": {"os.modelarts/name": "text"}}, "spec": {"cidr": "text"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateNetworkRequest knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion missing", #"{"kind": "Network", "metadata": {"labels": {"os.modelarts/name": "text"}}, "spec": {"cidr": "text"}}"#, offending: "apiVersion"),
      ConstraintProbe("apiVersion as v1", #"{"kind": "Network", "metadata": {"labels": {"os.modelarts/name": "text"}}, "spec": {"cidr": "text"}, "apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"kind": "Network", "metadata": {"labels": {"os.modelarts/name": "text"}}, "spec": {"cidr": "text"}, "apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind missing", #"{"apiVersion": "v1", "metadata": {"labels": {"os.modelarts/name": "text"}}, "spec": {"cidr": "text"}}"#, offending: "kind"),
      ConstraintProbe("kind as Network", #"{"apiVersion": "v1", "metadata": {"labels": {"os.modelarts/name": "text"}}, "spec": {"cidr": "text"}, "kind": "Network"}"#),
      ConstraintProbe("kind undocumented", #"{"apiVersion": "v1", "metadata": {"labels": {"os.modelarts/name": "text"}}, "spec": {"cidr": "text"}, "kind": "undocumented value"}"#, offending: "kind"),
      ConstraintProbe("metadata missing", #"{"apiVersion": "v1", "kind": "Network", "spec": {"cidr": "text"}}"#, offending: "metadata"),
      ConstraintProbe("spec missing", #"{"apiVersion": "v1", "kind": "Network", "metadata": {"labels": {"os.modelarts/name": "text"}}}"#, offending: "spec"),
    ])
  func createNetworkRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateNetworkRequest.self) == probe.expectedFindings)
  }

  @Test("NetworkMetadataCreation survives decoding and encoding")
  func networkMetadataCreation() {
    let full = """
      {
        "labels": {
          "os.modelarts/name": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkMetadataCreation.self, minimal: #"{"labels": {"os.modelarts/name": "text"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "NetworkMetadataCreation knows its constraints",
    arguments: [
      ConstraintProbe("labels missing", #"{}"#, offending: "labels"),
    ])
  func networkMetadataCreationConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.NetworkMetadataCreation.self) == probe.expectedFindings)
  }

  @Test("NetworkMetadataLabelsInput survives decoding and encoding")
  func networkMetadataLabelsInput() {
    let full = """
      {
        "os.modelarts/name": "text",
        "os.modelarts/workspace.id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkMetadataLabelsInput.self, minimal: #"{"os.modelarts/name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "NetworkMetadataLabelsInput knows its constraints",
    arguments: [
      ConstraintProbe("os.modelarts/name missing", #"{}"#, offending: "os.modelarts/name"),
    ])
  func networkMetadataLabelsInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.NetworkMetadataLabelsInput.self) == probe.expectedFindings)
  }

  @Test("NetworkSpecCreation survives decoding and encoding")
  func networkSpecCreation() {
    let full = """
      {
        "ipv6enable": true,
        "cidr": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkSpecCreation.self, minimal: #"{"cidr": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "NetworkSpecCreation knows its constraints",
    arguments: [
      ConstraintProbe("cidr missing", #"{}"#, offending: "cidr"),
    ])
  func networkSpecCreationConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.NetworkSpecCreation.self) == probe.expectedFindings)
  }
}
