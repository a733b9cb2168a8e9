// Made by Tablature from TaskOutputDis.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TaskOutputDis")
struct TaskOutputDisTests {
  @Test("TaskOutputDis survives decoding and encoding")
  func taskOutputDis() {
    let full = """
      {
        "stream_name": "text",
        "data_category": [
          "text"
        ],
        "stream_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskOutputDis.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
