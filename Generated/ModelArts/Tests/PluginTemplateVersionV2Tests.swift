// Made by Tablature from PluginTemplateVersionV2.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PluginTemplateVersionV2")
struct PluginTemplateVersionV2Tests {
  @Test("PluginTemplateVersionV2 survives decoding and encoding")
  func pluginTemplateVersionV2() {
    let full = """
      {
        "version": "text",
        "creationTimestamp": "text",
        "inputs": {
          "key": "value"
        },
        "translate": {
          "key": "value"
        },
        "description": "text",
        "detail": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginTemplateVersionV2.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
