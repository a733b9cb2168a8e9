// Made by Tablature from JobVolume.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("JobVolume")
struct JobVolumeTests {
  @Test("JobVolume survives decoding and encoding")
  func jobVolume() {
    let full = """
      {
        "nfs": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobVolume.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
