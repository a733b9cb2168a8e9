// Made by Tablature from StartWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("StartWorkforceSamplingTask")
struct StartWorkforceSamplingTaskTests {
  @Test("The documented request of StartWorkforceSamplingTask survives")
  func documentedRequest() throws {
    let json = """
      {
        "sampling_rate": 0.2
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.StartWorkforceSamplingTaskRequest.self, json) == nil)
  }

  @Test("The documented response 200 of StartWorkforceSamplingTask survives")
  func documentedResponse200() throws {
    let json = """
      {
        "task_id": "nv6BbozxCJmZcHAE9hV"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.StartWorkforceSamplingTaskResponse.self, json) == nil)
  }

  @Test("StartWorkforceSamplingTaskRequest survives decoding and encoding")
  func startWorkforceSamplingTaskRequest() {
    let full = """
      {
        "sampling_num": 1,
        "sampling_rate": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.StartWorkforceSamplingTaskRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
