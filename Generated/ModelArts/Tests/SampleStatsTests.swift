// Made by Tablature from SampleStats.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SampleStats")
struct SampleStatsTests {
  @Test("SampleStats survives decoding and encoding")
  func sampleStats() {
    let full = """
      {
        "accepted_sample_count": 1,
        "auto_annotation_sample_count": 1,
        "deleted_sample_count": 1,
        "rejected_sample_count": 1,
        "sampled_sample_count": 1,
        "total_sample_count": 1,
        "unannotated_sample_count": 1,
        "uncheck_sample_count": 1,
        "unreviewed_sample_count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleStats.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
