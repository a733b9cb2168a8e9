// Made by Tablature from PairOfintAndHardDetail.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PairOfintAndHardDetail")
struct PairOfintAndHardDetailTests {
  @Test("PairOfintAndHardDetail survives decoding and encoding")
  func pairOfintAndHardDetail() {
    let full = """
      {
        "key": 1,
        "value": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PairOfintAndHardDetail.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
