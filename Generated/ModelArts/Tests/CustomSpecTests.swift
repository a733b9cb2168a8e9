// Made by Tablature from CustomSpec.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CustomSpec")
struct CustomSpecTests {
  @Test("CustomSpec survives decoding and encoding")
  func customSpec() {
    let full = """
      {
        "gpu_p4": 1,
        "memory": 1,
        "cpu": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CustomSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
