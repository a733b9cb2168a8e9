// Made by Tablature from Npu.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Npu")
struct NpuTests {
  @Test("Npu survives decoding and encoding")
  func npu() {
    let full = """
      {
        "unit_num": "text",
        "product_name": "text",
        "memory": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Npu.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
