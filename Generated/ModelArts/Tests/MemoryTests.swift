// Made by Tablature from Memory.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Memory")
struct MemoryTests {
  @Test("Memory survives decoding and encoding")
  func memory() {
    let full = """
      {
        "size": 1,
        "unit": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Memory.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
