// Made by Tablature from LogExportPath.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LogExportPath")
struct LogExportPathTests {
  @Test("LogExportPath survives decoding and encoding")
  func logExportPath() {
    let full = """
      {
        "obs_url": "text",
        "host_path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LogExportPath.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
