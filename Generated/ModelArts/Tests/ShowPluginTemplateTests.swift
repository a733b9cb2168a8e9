// Made by Tablature from ShowPluginTemplate.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowPluginTemplate")
struct ShowPluginTemplateTests {
  @Test("The documented response 200 of ShowPluginTemplate survives")
  func documentedResponse200() throws {
    let json = """
      {
        "apiVersion": "v1",
        "kind": "PluginTemplate",
        "metadata": {
          "name": "npu-driver"
        },
        "spec": {
          "type": "npuDriver",
          "description": "npu driver"
        },
        "versions": {
          "78-21.0.2": {
            "detail": "c78driver&firmware"
          },
          "77-21.0.cr1": {
            "detail": "c77driver&firmware"
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowPluginTemplateResponse.self, json) == nil)
  }

  @Test("ShowPluginTemplateResponse survives decoding and encoding")
  func showPluginTemplateResponse() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "PluginTemplate",
        "metadata": {},
        "spec": {},
        "versions": {
          "key": "value"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowPluginTemplateResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowPluginTemplateResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as PluginTemplate", #"{"kind": "PluginTemplate"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func showPluginTemplateResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowPluginTemplateResponse.self) == probe.expectedFindings)
  }

  @Test("PluginTemplateSpec survives decoding and encoding")
  func pluginTemplateSpec() {
    let full = """
      {
        "type": "npu-river",
        "description": "text",
        "versions": {
          "key1": {}
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginTemplateSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PluginTemplateSpec knows its constraints",
    arguments: [
      ConstraintProbe("type as npu-river", #"{"type": "npu-river"}"#),
      ConstraintProbe("type as gpu-driver", #"{"type": "gpu-driver"}"#),
      ConstraintProbe("type as npuDriver", #"{"type": "npuDriver"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func pluginTemplateSpecConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PluginTemplateSpec.self) == probe.expectedFindings)
  }

  @Test("PluginTemplateSpec.Kind keeps every value")
  func pluginTemplateSpecKind() {
    let documented = #"["npu-river", "gpu-driver", "npuDriver"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PluginTemplateSpec.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowPluginTemplate.PlugintemplateName keeps every value")
  func showPluginTemplatePlugintemplateName() {
    let documented = #"["gpu-driver", "npu-driver"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowPluginTemplate.PlugintemplateName.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowPluginTemplate knows the constraints of its parameters")
  func showPluginTemplateParameters() {
    #expect(ModelArts.ShowPluginTemplate(plugintemplateName: .init(rawValue: "gpu-driver")).offendingFields == [])
    #expect(ModelArts.ShowPluginTemplate(plugintemplateName: .init(rawValue: "npu-driver")).offendingFields == [])
    #expect(ModelArts.ShowPluginTemplate(plugintemplateName: .init(rawValue: "undocumented value")).offendingFields == ["plugintemplate_name"])
  }
}
