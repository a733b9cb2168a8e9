// Made by Tablature from Gpu.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Gpu")
struct GpuTests {
  @Test("Gpu survives decoding and encoding")
  func gpu() {
    let full = """
      {
        "unit_num": 1,
        "product_name": "text",
        "memory": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Gpu.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
