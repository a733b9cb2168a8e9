// Made by Tablature from Cpu.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Cpu")
struct CpuTests {
  @Test("Cpu survives decoding and encoding")
  func cpu() {
    let full = """
      {
        "arch": "text",
        "core_num": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Cpu.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
