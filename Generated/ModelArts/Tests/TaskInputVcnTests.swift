// Made by Tablature from TaskInputVcn.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TaskInputVcn")
struct TaskInputVcnTests {
  @Test("TaskInputVcn survives decoding and encoding")
  func taskInputVcn() {
    let full = """
      {
        "ip": "text",
        "port": 1,
        "username": "text",
        "password": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskInputVcn.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
