// Made by Tablature from LogVolume.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LogVolume")
struct LogVolumeTests {
  @Test("LogVolume survives decoding and encoding")
  func logVolume() {
    let full = """
      {
        "host_path": "text",
        "mount_path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LogVolume.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
