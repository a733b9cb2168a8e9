// Made by Tablature from PoolMetadata.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolMetadata")
struct PoolMetadataTests {
  @Test("PoolMetadata survives decoding and encoding")
  func poolMetadata() {
    let full = """
      {
        "name": "text",
        "creationTimestamp": "text",
        "labels": {},
        "annotations": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
