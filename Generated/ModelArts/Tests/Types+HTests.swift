// Made by Tablature from the shared types that begin with H. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+H")
struct SharedTypesHTests {
  @Test("HardDetail survives decoding and encoding")
  func hardDetail() {
    let full = """
      {
        "alo_name": "text",
        "id": 1,
        "reason": "text",
        "suggestion": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.HardDetail.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

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
