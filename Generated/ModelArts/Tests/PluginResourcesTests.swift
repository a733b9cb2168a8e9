// Made by Tablature from PluginResources.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PluginResources")
struct PluginResourcesTests {
  @Test("PluginResources survives decoding and encoding")
  func pluginResources() {
    let full = """
      {
        "involvedObject": {},
        "replicas": 1,
        "limits": {
          "key1": "text"
        },
        "requests": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginResources.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
