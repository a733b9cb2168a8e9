// Made by Tablature from TaskOutputWebhook.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TaskOutputWebhook")
struct TaskOutputWebhookTests {
  @Test("TaskOutputWebhook survives decoding and encoding")
  func taskOutputWebhook() {
    let full = """
      {
        "url": "text",
        "headers": {
          "key": "value"
        },
        "data_category": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskOutputWebhook.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
