// Made by Tablature from TaskResponseAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TaskResponseAlgorithm")
struct TaskResponseAlgorithmTests {
  @Test("TaskResponseAlgorithm survives decoding and encoding")
  func taskResponseAlgorithm() {
    let full = """
      {
        "code_dir": "text",
        "boot_file": "text",
        "inputs": {},
        "outputs": {},
        "engine": {},
        "local_code_dir": "text",
        "working_dir": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskResponseAlgorithm.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
