// Made by Tablature from HardSelectTask.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("HardSelectTask")
struct HardSelectTaskTests {
  @Test("HardSelectTask survives decoding and encoding")
  func hardSelectTask() {
    let full = """
      {
        "create_at": 1,
        "dataset_id": "text",
        "dataset_name": "text",
        "hard_select_task_id": "text",
        "task_status": "text",
        "time": 1,
        "update_at": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.HardSelectTask.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
