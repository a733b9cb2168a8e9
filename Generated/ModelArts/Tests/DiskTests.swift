// Made by Tablature from Disk.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Disk")
struct DiskTests {
  @Test("Disk survives decoding and encoding")
  func disk() {
    let full = """
      {
        "size": "text",
        "unit": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Disk.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
