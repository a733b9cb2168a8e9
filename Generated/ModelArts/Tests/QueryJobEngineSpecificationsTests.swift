// Made by Tablature from QueryJobEngineSpecifications.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("QueryJobEngineSpecifications")
struct QueryJobEngineSpecificationsTests {
  @Test("The documented response 200 of QueryJobEngineSpecifications survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true,
        "engines": [
          {
            "engine_type": 1,
            "engine_name": "TensorFlow",
            "engine_id": 1,
            "engine_version": "TF-1.4.0-python2.7"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.QueryJobEngineSpecificationsResponse.self, json) == nil)
  }

  @Test("The documented request of QueryJobEngineSpecifications is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.QueryJobEngineSpecifications(jobType: .init(rawValue: "train"))
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/job/ai-engines?job_type=train")
  }

  @Test("QueryJobEngineSpecificationsResponse survives decoding and encoding")
  func queryJobEngineSpecificationsResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text",
        "engines": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryJobEngineSpecificationsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryJobEngineSpecificationsResponseEngines survives decoding and encoding")
  func queryJobEngineSpecificationsResponseEngines() {
    let full = """
      {
        "engine_type": 1,
        "engine_id": 1,
        "engine_name": "text",
        "engine_version": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryJobEngineSpecificationsResponseEngines.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryJobEngineSpecifications.JobType keeps every value")
  func queryJobEngineSpecificationsJobType() {
    let documented = #"["train", "inference"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.QueryJobEngineSpecifications.JobType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("QueryJobEngineSpecifications knows the constraints of its parameters")
  func queryJobEngineSpecificationsParameters() {
    #expect(ModelArts.QueryJobEngineSpecifications(jobType: .init(rawValue: "train")).offendingFields == [])
    #expect(ModelArts.QueryJobEngineSpecifications(jobType: .init(rawValue: "inference")).offendingFields == [])
    #expect(ModelArts.QueryJobEngineSpecifications(jobType: .init(rawValue: "undocumented value")).offendingFields == ["job_type"])
  }
}
