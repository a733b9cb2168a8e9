// Made by Tablature from PoolResourceStatus.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolResourceStatus")
struct PoolResourceStatusTests {
  @Test("PoolResourceStatus survives decoding and encoding")
  func poolResourceStatus() {
    let full = """
      {
        "creating": [
          {}
        ],
        "available": [
          {}
        ],
        "abnormal": [
          {}
        ],
        "deleting": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolResourceStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
