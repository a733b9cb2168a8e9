// Made by Tablature from PoolNodeAz.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolNodeAz")
struct PoolNodeAzTests {
  @Test("PoolNodeAz survives decoding and encoding")
  func poolNodeAz() {
    let full = """
      {
        "az": "text",
        "count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolNodeAz.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
