// Made by Tablature from NetworkMetadataAnnotations.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("NetworkMetadataAnnotations")
struct NetworkMetadataAnnotationsTests {
  @Test("NetworkMetadataAnnotations survives decoding and encoding")
  func networkMetadataAnnotations() {
    let full = """
      {
        "os.modelarts/description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkMetadataAnnotations.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
