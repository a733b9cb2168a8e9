// Made by Tablature from GetWorkforceTaskMetrics.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("GetWorkforceTaskMetrics")
struct GetWorkforceTaskMetricsTests {
  @Test("The documented response 200 of GetWorkforceTaskMetrics survives")
  func documentedResponse200() throws {
    let json = """
      {
        "sample_stats": {
          "xxx@xxx.com": {
            "un_annotation": 51,
            "rejected": 0,
            "unreviewed": 0,
            "accepted": 0,
            "auto_annotation": 0,
            "uncheck": 0
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.GetWorkforceTaskMetricsResponse.self, json) == nil)
  }

  @Test("The documented request of GetWorkforceTaskMetrics is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.GetWorkforceTaskMetrics(datasetID: "dataset_id", workforceTaskID: "workforce_task_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/workforce-tasks/workforce_task_id/metrics")
  }

  @Test("GetWorkforceTaskMetricsResponse survives decoding and encoding")
  func getWorkforceTaskMetricsResponse() {
    let full = """
      {
        "sample_stats": {
          "key1": {
            "key1": 1
          }
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.GetWorkforceTaskMetricsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
