// Made by Tablature from ShowTrainingJobMetrics.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowTrainingJobMetrics")
struct ShowTrainingJobMetricsTests {
  @Test("The documented response 200 of ShowTrainingJobMetrics survives")
  func documentedResponse200() throws {
    let json = """
      {
        "metrics": [
          {
            "metric": "cpuUsage",
            "value": [
              -1,
              -1,
              2.43,
              4.524,
              6.714,
              12.422,
              9.214,
              5.36,
              7.5,
              10.088,
              8.975,
              11.423,
              11.548,
              14.563,
              16.833
            ]
          },
          {
            "metric": "memUsage",
            "value": [
              -1,
              -1,
              0.04,
              0.521,
              1.652,
              4.252,
              6.433,
              7.384,
              7.982,
              8.718,
              9.365,
              9.881,
              10.192,
              9.994,
              9.005
            ]
          },
          {
            "metric": "gpuUtil",
            "value": [
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1
            ]
          },
          {
            "metric": "gpuMemUsage",
            "value": [
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1
            ]
          },
          {
            "metric": "npuUtil",
            "value": [
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1
            ]
          },
          {
            "metric": "npuMemUsage",
            "value": [
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1,
              -1
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowTrainingJobMetricsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowTrainingJobMetrics is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowTrainingJobMetrics(trainingJobID: "2cd88daa-31a4-40a8-a58f-d186b0e93e4f", taskID: "worker-0")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-jobs/2cd88daa-31a4-40a8-a58f-d186b0e93e4f/metrics/worker-0")
  }

  @Test("ShowTrainingJobMetricsResponse survives decoding and encoding")
  func showTrainingJobMetricsResponse() {
    let full = """
      {
        "metrics": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowTrainingJobMetricsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("MetricObject survives decoding and encoding")
  func metricObject() {
    let full = """
      {
        "metric": "cpuUsage",
        "value": [
          1
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.MetricObject.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "MetricObject knows its constraints",
    arguments: [
      ConstraintProbe("metric as cpuUsage", #"{"metric": "cpuUsage"}"#),
      ConstraintProbe("metric as memUsage", #"{"metric": "memUsage"}"#),
      ConstraintProbe("metric as gpuUtil", #"{"metric": "gpuUtil"}"#),
      ConstraintProbe("metric as gpuMemUsage", #"{"metric": "gpuMemUsage"}"#),
      ConstraintProbe("metric as npuUtil", #"{"metric": "npuUtil"}"#),
      ConstraintProbe("metric as npuMemUsage", #"{"metric": "npuMemUsage"}"#),
      ConstraintProbe("metric undocumented", #"{"metric": "undocumented value"}"#, offending: "metric"),
    ])
  func metricObjectConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.MetricObject.self) == probe.expectedFindings)
  }

  @Test("MetricObject.Metric keeps every value")
  func metricObjectMetric() {
    let documented = #"["cpuUsage", "memUsage", "gpuUtil", "gpuMemUsage", "npuUtil", "npuMemUsage"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.MetricObject.Metric.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
