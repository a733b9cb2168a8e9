// Made by Tablature from FileCopyProgress.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("FileCopyProgress")
struct FileCopyProgressTests {
  @Test("FileCopyProgress survives decoding and encoding")
  func fileCopyProgress() {
    let full = """
      {
        "file_num_finished": 1,
        "file_num_total": 1,
        "file_size_finished": 1,
        "file_size_total": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.FileCopyProgress.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
