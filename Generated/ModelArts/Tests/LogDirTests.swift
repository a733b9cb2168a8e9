// Made by Tablature from LogDir.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LogDir")
struct LogDirTests {
  @Test("LogDir survives decoding and encoding")
  func logDir() {
    let full = """
      {
        "pfs": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LogDir.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
