// Made by Tablature from PoolClusterMaster.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolClusterMaster")
struct PoolClusterMasterTests {
  @Test("PoolClusterMaster survives decoding and encoding")
  func poolClusterMaster() {
    let full = """
      {
        "az": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolClusterMaster.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
