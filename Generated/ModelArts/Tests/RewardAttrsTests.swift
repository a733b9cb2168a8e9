// Made by Tablature from RewardAttrs.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("RewardAttrs")
struct RewardAttrsTests {
  @Test("RewardAttrs survives decoding and encoding")
  func rewardAttrs() {
    let full = """
      {
        "name": "text",
        "mode": "text",
        "regex": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RewardAttrs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
