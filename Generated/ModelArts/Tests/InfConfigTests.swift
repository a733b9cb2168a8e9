// Made by Tablature from InfConfig.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("InfConfig")
struct InfConfigTests {
  @Test("InfConfig survives decoding and encoding")
  func infConfig() {
    let full = """
      {
        "envs": {
          "key1": "text"
        },
        "instance_count": 1,
        "model_id": "text",
        "specification": "text",
        "weight": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InfConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
