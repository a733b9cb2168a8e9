// Made by Tablature from NetworkMetadata.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("NetworkMetadata")
struct NetworkMetadataTests {
  @Test("NetworkMetadata survives decoding and encoding")
  func networkMetadata() {
    let full = """
      {
        "name": "text",
        "creationTimestamp": "text",
        "labels": {},
        "annotations": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
