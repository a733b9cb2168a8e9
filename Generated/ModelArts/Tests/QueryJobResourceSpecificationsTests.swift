// Made by Tablature from QueryJobResourceSpecifications.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("QueryJobResourceSpecifications")
struct QueryJobResourceSpecificationsTests {
  @Test("The documented response 200 of QueryJobResourceSpecifications survives")
  func documentedResponse200() throws {
    let json = """
      {
        "specs": [
          {
            "spec_id": 2,
            "core": "2",
            "cpu": "8",
            "gpu_num": 0,
            "gpu_type": "",
            "spec_code": "modelarts.vm.cpu.2u",
            "unit_num": 1,
            "max_num": 2,
            "storage": "",
            "interface_type": 1,
            "no_resource": false
          }
        ],
        "is_success": true,
        "spec_total_count": 1
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.QueryJobResourceSpecificationsResponse.self, json) == nil)
  }

  @Test("The documented request of QueryJobResourceSpecifications is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.QueryJobResourceSpecifications(jobType: .init(rawValue: "train"))
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/job/resource-specs?job_type=train")
  }

  @Test("QueryJobResourceSpecificationsResponse survives decoding and encoding")
  func queryJobResourceSpecificationsResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text",
        "spec_total_count": 1,
        "specs": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryJobResourceSpecificationsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryJobResourceSpecificationsResponseSpecs survives decoding and encoding")
  func queryJobResourceSpecificationsResponseSpecs() {
    let full = """
      {
        "spec_id": 1,
        "core": "text",
        "cpu": "text",
        "gpu_num": 1,
        "gpu_type": "text",
        "spec_code": "text",
        "max_num": 1,
        "unit_num": 1,
        "storage": "text",
        "interface_type": 1,
        "no_resource": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryJobResourceSpecificationsResponseSpecs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryJobResourceSpecifications knows the constraints of its parameters")
  func queryJobResourceSpecificationsParameters() {
    #expect(ModelArts.QueryJobResourceSpecifications(jobType: .init(rawValue: "train")).offendingFields == [])
    #expect(ModelArts.QueryJobResourceSpecifications(jobType: .init(rawValue: "inference")).offendingFields == [])
    #expect(ModelArts.QueryJobResourceSpecifications(jobType: .init(rawValue: "undocumented value")).offendingFields == ["job_type"])
  }
}
