// Made by Tablature from PoolNetwork.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolNetwork")
struct PoolNetworkTests {
  @Test("PoolNetwork survives decoding and encoding")
  func poolNetwork() {
    let full = """
      {
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolNetwork.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
