// Made by Tablature from the shared types that begin with G. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+G")
struct SharedTypesGTests {
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

  @Test("GPU survives decoding and encoding")
  func gpu() {
    let full = """
      {
        "unit_num": 1,
        "product_name": "text",
        "memory": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.GPU.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
