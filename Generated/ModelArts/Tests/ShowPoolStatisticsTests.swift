// Made by Tablature from ShowPoolStatistics.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowPoolStatistics")
struct ShowPoolStatisticsTests {
  @Test("The documented response 200 of ShowPoolStatistics survives")
  func documentedResponse200() throws {
    let json = """
      {
        "statistics": {
          "status": {
            "created": 9,
            "creating": 0,
            "deleting": 1,
            "failed": 0,
            "pending": 0
          }
        },
        "operationTime": "2025-03-27 11:48:55.446172146 +0000 UTC"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowPoolStatisticsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowPoolStatistics is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowPoolStatistics()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/statistics/pools")
  }

  @Test("ShowPoolStatisticsResponse survives decoding and encoding")
  func showPoolStatisticsResponse() {
    let full = """
      {
        "statistics": {},
        "operationTime": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowPoolStatisticsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolStatisticsItem survives decoding and encoding")
  func poolStatisticsItem() {
    let full = """
      {
        "status": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolStatisticsItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolStatisticsStatus survives decoding and encoding")
  func poolStatisticsStatus() {
    let full = """
      {
        "creating": 1,
        "created": 1,
        "failed": 1,
        "pending": 1,
        "deleting": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolStatisticsStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolStatisticsStatus knows its constraints",
    arguments: [
      ConstraintProbe("failed at 499", #"{"failed": 499}"#),
      ConstraintProbe("failed at 500", #"{"failed": 500}"#),
      ConstraintProbe("failed at 501", #"{"failed": 501}"#, offending: "failed"),
    ])
  func poolStatisticsStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolStatisticsStatus.self) == probe.expectedFindings)
  }
}
