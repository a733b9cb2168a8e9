// Made by Tablature from TaskUrls.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TaskUrls")
struct TaskUrlsTests {
  @Test("TaskUrls survives decoding and encoding")
  func taskURLs() {
    let full = """
      {
        "task": "text",
        "url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskUrls.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
