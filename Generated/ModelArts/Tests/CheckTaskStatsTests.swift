// Made by Tablature from CheckTaskStats.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CheckTaskStats")
struct CheckTaskStatsTests {
  @Test("CheckTaskStats survives decoding and encoding")
  func checkTaskStats() {
    let full = """
      {
        "accepted_sample_count": 1,
        "checked_sample_count": 1,
        "pass_rate": 1,
        "rejected_sample_count": 1,
        "sampled_sample_count": 1,
        "sampling_num": 1,
        "sampling_rate": 1,
        "score": "text",
        "task_id": "text",
        "total_sample_count": 1,
        "total_score": 1,
        "unchecked_sample_count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CheckTaskStats.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
