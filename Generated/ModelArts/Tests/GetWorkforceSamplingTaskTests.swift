// Made by Tablature from GetWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("GetWorkforceSamplingTask")
struct GetWorkforceSamplingTaskTests {
  @Test("The documented response 200 of GetWorkforceSamplingTask survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_stats": {
          "sampling_rate": 1.0,
          "sampling_num": 3,
          "pass_rate": 0.0,
          "score": "E",
          "total_score": 0,
          "total_sample_count": 3,
          "sampled_sample_count": 3,
          "unchecked_sample_count": 3,
          "checked_sample_count": 0,
          "accepted_sample_count": 0,
          "rejected_sample_count": 0
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.GetWorkforceSamplingTaskResponse.self, json) == nil)
  }

  @Test("GetWorkforceSamplingTaskResponse survives decoding and encoding")
  func getWorkforceSamplingTaskResponse() {
    let full = """
      {
        "checking_stats": {},
        "total_stats": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.GetWorkforceSamplingTaskResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
