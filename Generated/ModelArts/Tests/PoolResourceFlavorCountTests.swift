// Made by Tablature from PoolResourceFlavorCount.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolResourceFlavorCount")
struct PoolResourceFlavorCountTests {
  @Test("PoolResourceFlavorCount survives decoding and encoding")
  func poolResourceFlavorCount() {
    let full = """
      {
        "flavor": "text",
        "count": 1,
        "maxCount": 1,
        "azs": [
          {}
        ],
        "creatingStep": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolResourceFlavorCount.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
