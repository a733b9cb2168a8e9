// Made by Tablature from QueryTrainingJobLogs.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("QueryTrainingJobLogs")
struct QueryTrainingJobLogsTests {
  @Test("The documented response 200 of QueryTrainingJobLogs survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true,
        "start_line": 1551252759254000002,
        "content": "Log string",
        "end_line": "1551252759254000003",
        "lines": "1"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.QueryTrainingJobLogsResponse.self, json) == nil)
  }

  @Test("QueryTrainingJobLogsResponse survives decoding and encoding")
  func queryTrainingJobLogsResponse() {
    let full = """
      {
        "error_message": "text",
        "error_code": "text",
        "content": "text",
        "lines": 1,
        "start_line": "text",
        "end_line": "text",
        "is_success": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryTrainingJobLogsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryTrainingJobLogs.Order keeps every value")
  func queryTrainingJobLogsOrder() {
    let documented = #"["desc", "asc"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.QueryTrainingJobLogs.Order.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("QueryTrainingJobLogs knows the constraints of its parameters")
  func queryTrainingJobLogsParameters() {
    #expect(ModelArts.QueryTrainingJobLogs(jobID: 1, versionID: 1, lines: -1, logFile: "text").offendingFields == ["lines"])
    #expect(ModelArts.QueryTrainingJobLogs(jobID: 1, versionID: 1, lines: 0, logFile: "text").offendingFields == [])
    #expect(ModelArts.QueryTrainingJobLogs(jobID: 1, versionID: 1, lines: 1, logFile: "text").offendingFields == [])
    #expect(ModelArts.QueryTrainingJobLogs(jobID: 1, versionID: 1, lines: 499, logFile: "text").offendingFields == [])
    #expect(ModelArts.QueryTrainingJobLogs(jobID: 1, versionID: 1, lines: 500, logFile: "text").offendingFields == [])
    #expect(ModelArts.QueryTrainingJobLogs(jobID: 1, versionID: 1, lines: 501, logFile: "text").offendingFields == ["lines"])
    #expect(ModelArts.QueryTrainingJobLogs(jobID: 1, versionID: 1, logFile: "text", order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobLogs(jobID: 1, versionID: 1, logFile: "text", order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.QueryTrainingJobLogs(jobID: 1, versionID: 1, logFile: "text", order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
  }
}
