// Made by Tablature from TrainingParameter.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TrainingParameter")
struct TrainingParameterTests {
  @Test("TrainingParameter survives decoding and encoding")
  func trainingParameter() {
    let full = """
      {
        "label": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TrainingParameter.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
