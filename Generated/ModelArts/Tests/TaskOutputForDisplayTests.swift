// Made by Tablature from TaskOutputForDisplay.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TaskOutputForDisplay")
struct TaskOutputForDisplayTests {
  @Test("TaskOutputForDisplay survives decoding and encoding")
  func taskOutputForDisplay() {
    let full = """
      {
        "obs": {},
        "dis": {},
        "webhook": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskOutputForDisplay.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
