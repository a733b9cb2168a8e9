// Made by Tablature from PluginMetadata.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PluginMetadata")
struct PluginMetadataTests {
  @Test("PluginMetadata survives decoding and encoding")
  func pluginMetadata() {
    let full = """
      {
        "name": "text",
        "creationTimestamp": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
