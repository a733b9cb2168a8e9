// Made by Tablature from DeleteModel.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteModel")
struct DeleteModelTests {
  @Test("The documented response 200 of DeleteModel survives")
  func documentedResponse200() throws {
    let json = """
      {
        "delete_success_list": [
          "10eb0091-887f-4839-9929-cbc884f1e20e"
        ],
        "delete_failed_list": [
          {
            "error_msg": "...",
            "error_code": "ModelArts.3009",
            "model_id": "e527d311-a947-46da-a6e0-66c49945dfaa"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteModelResponse.self, json) == nil)
  }

  @Test("The documented request of DeleteModel is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteModel(modelID: "model_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/models/model_id")
  }

  @Test("DeleteModelResponse survives decoding and encoding")
  func deleteModelResponse() {
    let full = """
      {
        "delete_success_list": [
          "text"
        ],
        "delete_failed_list": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DeleteModelResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("DeleteModelResponseFailedList survives decoding and encoding")
  func deleteModelResponseFailedList() {
    let full = """
      {
        "error_msg": "text",
        "error_code": "text",
        "model_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DeleteModelResponseFailedList.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
