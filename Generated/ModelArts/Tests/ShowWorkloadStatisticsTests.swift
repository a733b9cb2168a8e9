// Made by Tablature from ShowWorkloadStatistics.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowWorkloadStatistics")
struct ShowWorkloadStatisticsTests {
  @Test("The documented response 200 of ShowWorkloadStatistics survives")
  func documentedResponse200() throws {
    let json = """
      {
        "statistics": {
          "total": 234,
          "items": [
            {
              "type": "train",
              "total": 234,
              "status": {
                "Pending": 0,
                "Queue": 234,
                "Running": 0
              }
            }
          ]
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowWorkloadStatisticsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowWorkloadStatistics is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowWorkloadStatistics(poolName: "pool_name")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/statistics/pools/pool_name/workloads")
  }

  @Test("ShowWorkloadStatisticsResponse survives decoding and encoding")
  func showWorkloadStatisticsResponse() {
    let full = """
      {
        "statics": {},
        "statistics": {
          "key": "value"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowWorkloadStatisticsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("WorkloadListStatistics survives decoding and encoding")
  func workloadListStatistics() {
    let full = """
      {
        "total": 1,
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkloadListStatistics.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("WorkloadStatistics survives decoding and encoding")
  func workloadStatistics() {
    let full = """
      {
        "type": "train",
        "total": 1,
        "status": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkloadStatistics.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "WorkloadStatistics knows its constraints",
    arguments: [
      ConstraintProbe("type as train", #"{"type": "train"}"#),
      ConstraintProbe("type as infer", #"{"type": "infer"}"#),
      ConstraintProbe("type as notebook", #"{"type": "notebook"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func workloadStatisticsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.WorkloadStatistics.self) == probe.expectedFindings)
  }

  @Test("WorkloadStatusStatistics survives decoding and encoding")
  func workloadStatusStatistics() {
    let full = """
      {
        "Queue": "text",
        "Pending": "text",
        "Abnormal": "text",
        "Terminating": "text",
        "Creating": "text",
        "Running": "text",
        "Completed": "text",
        "Terminated": "text",
        "Failed": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkloadStatusStatistics.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
