// Made by Tablature from Tensorboard.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Tensorboard")
struct TensorboardTests {
  @Test("Tensorboard survives decoding and encoding")
  func tensorboard() {
    let full = """
      {
        "url": "text",
        "token": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Tensorboard.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
