// Made by Tablature from ListVirtualresourceFlavors.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListVirtualresourceFlavors")
struct ListVirtualresourceFlavorsTests {
  @Test("The documented response 200 of ListVirtualresourceFlavors survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "ResourceFlavorList",
        "apiVersion": "v1",
        "metadata": {},
        "items": [
          {
            "kind": "ResourceFlavor",
            "apiVersion": "v1",
            "metadata": {
              "name": "snt9-280t-vir10-3c-16g",
              "labels": {}
            },
            "spec": {
              "cpuArch": "arm64",
              "cpu": "8",
              "memory": "32Gi",
              "type": "Logical",
              "virtualResourceTemplateName": "snt9-280t",
              "visibility": "invisible"
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListVirtualresourceFlavorsResponse.self, json) == nil)
  }

  @Test("The documented request of ListVirtualresourceFlavors is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListVirtualresourceFlavors()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/virtualresourceflavors")
  }

  @Test("ListVirtualresourceFlavorsResponse survives decoding and encoding")
  func listVirtualresourceFlavorsResponse() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "ResourceFlavorList",
        "metadata": {},
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListVirtualresourceFlavorsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListVirtualresourceFlavorsResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as ResourceFlavorList", #"{"kind": "ResourceFlavorList"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func listVirtualresourceFlavorsResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListVirtualresourceFlavorsResponse.self) == probe.expectedFindings)
  }

  @Test("ListVirtualresourceFlavorsResourceFlavor survives decoding and encoding")
  func listVirtualresourceFlavorsResourceFlavor() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "ResourceFlavor",
        "metadata": {},
        "spec": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListVirtualresourceFlavorsResourceFlavor.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListVirtualresourceFlavorsResourceFlavor knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as ResourceFlavor", #"{"kind": "ResourceFlavor"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func listVirtualresourceFlavorsResourceFlavorConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListVirtualresourceFlavorsResourceFlavor.self) == probe.expectedFindings)
  }

  @Test("ListVirtualresourceFlavorsResourceFlavorMetadata survives decoding and encoding")
  func listVirtualresourceFlavorsResourceFlavorMetadata() {
    let full = """
      {
        "name": "text",
        "labels": {
          "key": "value"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListVirtualresourceFlavorsResourceFlavorMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListVirtualresourceFlavorsResourceFlavorSpec survives decoding and encoding")
  func listVirtualresourceFlavorsResourceFlavorSpec() {
    let full = """
      {
        "type": "text",
        "cpuArch": "x86",
        "cpu": "text",
        "memory": "text",
        "npu": {},
        "virtualResourceTemplateName": "text",
        "visibility": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListVirtualresourceFlavorsResourceFlavorSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListVirtualresourceFlavorsResourceFlavorSpec knows its constraints",
    arguments: [
      ConstraintProbe("cpuArch as x86", #"{"cpuArch": "x86"}"#),
      ConstraintProbe("cpuArch as arm64", #"{"cpuArch": "arm64"}"#),
      ConstraintProbe("cpuArch undocumented", #"{"cpuArch": "undocumented value"}"#, offending: "cpuArch"),
    ])
  func listVirtualresourceFlavorsResourceFlavorSpecConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListVirtualresourceFlavorsResourceFlavorSpec.self) == probe.expectedFindings)
  }

  @Test("ListVirtualresourceFlavorsResourceFlavorXpu survives decoding and encoding")
  func listVirtualresourceFlavorsResourceFlavorXpu() {
    let full = """
      {
        "type": "text",
        "size": "1",
        "resourceKey": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListVirtualresourceFlavorsResourceFlavorXpu.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListVirtualresourceFlavorsResourceFlavorXpu knows its constraints",
    arguments: [
      ConstraintProbe("size as documented", #"{"size": "1"}"#),
      ConstraintProbe("size other than documented", #"{"size": "1-other"}"#, offending: "size"),
    ])
  func listVirtualresourceFlavorsResourceFlavorXpuConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListVirtualresourceFlavorsResourceFlavorXpu.self) == probe.expectedFindings)
  }

  @Test("ListVirtualresourceFlavorsResponse.Kind keeps every value")
  func listVirtualresourceFlavorsResponseKind() {
    let documented = #"["ResourceFlavorList"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListVirtualresourceFlavorsResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListVirtualresourceFlavorsResourceFlavor.Kind keeps every value")
  func listVirtualresourceFlavorsResourceFlavorKind() {
    let documented = #"["ResourceFlavor"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListVirtualresourceFlavorsResourceFlavor.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
