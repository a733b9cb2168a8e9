// Made by Tablature from ShowVirtualResourceTemplate.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowVirtualResourceTemplate")
struct ShowVirtualResourceTemplateTests {
  @Test("The documented response 200 of ShowVirtualResourceTemplate survives")
  func documentedResponse200() throws {
    let json = """
      {
        "apiVersion": "v1",
        "kind": "VirtualResourceTemplate",
        "metadata": {
          "name": "snt9-280t"
        },
        "spec": {
          "resources": {
            "AICORE": 10,
            "AICPU": 5,
            "memory": "32G"
          }
        },
        "virtualResources": [
          {
            "name": "vir5_1c_8g",
            "resources": {
              "AICORE": 5,
              "AICPU": 1,
              "memory": "8G"
            },
            "resourceKey": "npu.accelerator/snt9-5c.1cpu.8g"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowVirtualResourceTemplateResponse.self, json) == nil)
  }

  @Test("The documented request of ShowVirtualResourceTemplate is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowVirtualResourceTemplate(virtualresourcetemplateName: "virtualresourcetemplate_name")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/virtualresourcetemplates/virtualresourcetemplate_name")
  }

  @Test("ShowVirtualResourceTemplateResponse survives decoding and encoding")
  func showVirtualResourceTemplateResponse() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "VirtualResourceTemplate",
        "metadata": {},
        "spec": {},
        "virtualResources": [
          {
            "key": "value"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowVirtualResourceTemplateResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowVirtualResourceTemplateResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as VirtualResourceTemplate", #"{"kind": "VirtualResourceTemplate"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func showVirtualResourceTemplateResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowVirtualResourceTemplateResponse.self) == probe.expectedFindings)
  }

  @Test("VirtualResourceTemplateMetadata survives decoding and encoding")
  func virtualResourceTemplateMetadata() {
    let full = """
      {
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.VirtualResourceTemplateMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("VirtualResourceTemplateSpec survives decoding and encoding")
  func virtualResourceTemplateSpec() {
    let full = """
      {
        "resources": "text",
        "resourceKey": "text",
        "virtualResources": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.VirtualResourceTemplateSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("VitrualResource survives decoding and encoding")
  func vitrualResource() {
    let full = """
      {
        "name": "text",
        "resources": {
          "key1": "text"
        },
        "resourceKey": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.VitrualResource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowVirtualResourceTemplateResponse.Kind keeps every value")
  func showVirtualResourceTemplateResponseKind() {
    let documented = #"["VirtualResourceTemplate"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowVirtualResourceTemplateResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
