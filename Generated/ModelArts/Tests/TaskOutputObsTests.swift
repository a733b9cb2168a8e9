// Made by Tablature from TaskOutputObs.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TaskOutputObs")
struct TaskOutputObsTests {
  @Test("TaskOutputObs survives decoding and encoding")
  func taskOutputOBS() {
    let full = """
      {
        "bucket": "text",
        "path": "text",
        "data_category": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskOutputObs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
