// Made by Tablature from PluginTemplateMetadata.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PluginTemplateMetadata")
struct PluginTemplateMetadataTests {
  @Test("PluginTemplateMetadata survives decoding and encoding")
  func pluginTemplateMetadata() {
    let full = """
      {
        "name": "text",
        "annotations": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginTemplateMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
