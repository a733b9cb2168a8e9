// Made by Tablature from StartWorkforceSamplingTask.yaml. Change that, not this.
// swift-format-ignore-file
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

  @Test(
    "StartWorkforceSamplingTaskRequest knows its constraints",
    arguments: [
      ConstraintProbe("sampling_rate at -1", #"{"sampling_rate": -1}"#, offending: "sampling_rate"),
      ConstraintProbe("sampling_rate at 0", #"{"sampling_rate": 0}"#, offending: "sampling_rate"),
      ConstraintProbe("sampling_rate at 1", #"{"sampling_rate": 1}"#),
      ConstraintProbe("sampling_rate at 2", #"{"sampling_rate": 2}"#, offending: "sampling_rate"),
    ])
  func startWorkforceSamplingTaskRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.StartWorkforceSamplingTaskRequest.self) == probe.expectedFindings)
  }
}
