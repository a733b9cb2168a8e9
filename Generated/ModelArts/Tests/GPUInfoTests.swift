// Made by Tablature from GPUInfo.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("GPUInfo")
struct GPUInfoTests {
  @Test("GPUInfo survives decoding and encoding")
  func gpuInfo() {
    let full = """
      {
        "gpu": 1,
        "gpu_memory": "text",
        "type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.GPUInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
