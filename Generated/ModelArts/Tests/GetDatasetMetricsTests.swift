// Made by Tablature from GetDatasetMetrics.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("GetDatasetMetrics")
struct GetDatasetMetricsTests {
  @Test("The documented response 200 of GetDatasetMetrics survives")
  func documentedResponse200() throws {
    let json = """
      {
        "metrics": {
          "un_annotation": {
            "1606233612612": 16,
            "1606320012681": 16
          },
          "failed_user": {},
          "total": {
            "1606233612612": 16,
            "1606320012681": 16
          },
          "queuing": {},
          "success": {},
          "unfinished": {},
          "manual_annotation": {
            "1606233612612": 0,
            "1606320012681": 0
          },
          "failed": {},
          "failed_system": {}
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.GetDatasetMetricsResponse.self, json) == nil)
  }

  @Test("GetDatasetMetricsResponse survives decoding and encoding")
  func getDatasetMetricsResponse() {
    let full = """
      {
        "metrics": {
          "key1": {
            "key1": 1
          }
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.GetDatasetMetricsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
