// Made by Tablature from FlavorInfo.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("FlavorInfo")
struct FlavorInfoTests {
  @Test("FlavorInfo survives decoding and encoding")
  func flavorInfo() {
    let full = """
      {
        "max_num": 1,
        "cpu": {},
        "gpu": {},
        "npu": {},
        "memory": {},
        "disk": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.FlavorInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
