// Made by Tablature from PoolDriverListStatus.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolDriverListStatus")
struct PoolDriverListStatusTests {
  @Test("PoolDriverListStatus survives decoding and encoding")
  func poolDriverListStatus() {
    let full = """
      {
        "gpu": {},
        "npu": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolDriverListStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
