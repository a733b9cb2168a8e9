// Made by Tablature from ResourceFlavorListMetadata.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ResourceFlavorListMetadata")
struct ResourceFlavorListMetadataTests {
  @Test("ResourceFlavorListMetadata survives decoding and encoding")
  func resourceFlavorListMetadata() {
    let full = """
      {
        "continue": "text",
        "remainingItemCount": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceFlavorListMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
