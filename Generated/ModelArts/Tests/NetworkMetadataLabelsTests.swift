// Made by Tablature from NetworkMetadataLabels.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("NetworkMetadataLabels")
struct NetworkMetadataLabelsTests {
  @Test("NetworkMetadataLabels survives decoding and encoding")
  func networkMetadataLabels() {
    let full = """
      {
        "os.modelarts/name": "text",
        "os.modelarts/workspace.id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkMetadataLabels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
