// Made by Tablature from PluginSpec.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PluginSpec")
struct PluginSpecTests {
  @Test("PluginSpec survives decoding and encoding")
  func pluginSpec() {
    let full = """
      {
        "template": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
