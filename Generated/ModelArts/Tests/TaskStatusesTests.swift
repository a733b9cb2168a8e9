// Made by Tablature from TaskStatuses.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TaskStatuses")
struct TaskStatusesTests {
  @Test("TaskStatuses survives decoding and encoding")
  func taskStatuses() {
    let full = """
      {
        "task": "text",
        "exit_code": 1,
        "message": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskStatuses.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
