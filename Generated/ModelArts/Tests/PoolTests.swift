// Made by Tablature from Pool.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Pool")
struct PoolTests {
  @Test("Pool survives decoding and encoding")
  func pool() {
    let full = """
      {
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Pool.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
