// Made by Tablature from HardDetail.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("HardDetail")
struct HardDetailTests {
  @Test("HardDetail survives decoding and encoding")
  func hardDetail() {
    let full = """
      {
        "alo_name": "text",
        "id": 1,
        "reason": "text",
        "suggestion": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.HardDetail.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
