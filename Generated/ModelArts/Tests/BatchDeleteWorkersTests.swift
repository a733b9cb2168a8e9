// Made by Tablature from BatchDeleteWorkers.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("BatchDeleteWorkers")
struct BatchDeleteWorkersTests {
  @Test("The documented request of BatchDeleteWorkers survives")
  func documentedRequest() throws {
    let json = """
      {
        "workers": [
          "89d4ae38431b8905449821605abdc3a9",
          "a2abd3f27b4e92c593c15282f8b6bd29"
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.BatchDeleteWorkersRequest.self, json) == nil)
  }

  @Test("The documented response 200 of BatchDeleteWorkers survives")
  func documentedResponse200() throws {
    let json = """
      {
        "success": true,
        "results": [
          {
            "success": true
          },
          {
            "success": true
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.BatchDeleteWorkersResponse.self, json) == nil)
  }

  @Test("BatchDeleteWorkersRequest survives decoding and encoding")
  func batchDeleteWorkersRequest() {
    let full = """
      {
        "workers": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.BatchDeleteWorkersRequest.self, minimal: #"{"workers": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "BatchDeleteWorkersRequest knows its constraints",
    arguments: [
      ConstraintProbe("workers missing", #"{}"#, offending: "workers"),
    ])
  func batchDeleteWorkersRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.BatchDeleteWorkersRequest.self) == probe.expectedFindings)
  }

  @Test("BatchDeleteWorkersResponse survives decoding and encoding")
  func batchDeleteWorkersResponse() {
    let full = """
      {
        "error_code": "text",
        "error_msg": "text",
        "results": [
          {}
        ],
        "success": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.BatchDeleteWorkersResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
