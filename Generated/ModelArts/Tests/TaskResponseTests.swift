// Made by Tablature from TaskResponse.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TaskResponse")
struct TaskResponseTests {
  @Test("TaskResponse survives decoding and encoding")
  func taskResponse() {
    let full = """
      {
        "role": "text",
        "algorithm": {},
        "task_resource": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
