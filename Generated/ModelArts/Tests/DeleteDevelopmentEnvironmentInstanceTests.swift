// Made by Tablature from DeleteDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteDevelopmentEnvironmentInstance")
struct DeleteDevelopmentEnvironmentInstanceTests {
  @Test("The documented response 200 of DeleteDevelopmentEnvironmentInstance survives")
  func documentedResponse200() throws {
    let json = """
      {
        "instance_id": "6fa459ea-ee8a-3ca4-894e-db77e160355e"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteDevelopmentEnvironmentInstanceResponse.self, json) == nil)
  }

  @Test("The documented request of DeleteDevelopmentEnvironmentInstance is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteDevelopmentEnvironmentInstance(instanceID: "6fa459ea-ee8a-3ca4-894e-db77e160355e")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/demanager/instances/6fa459ea-ee8a-3ca4-894e-db77e160355e")
  }

  @Test("DeleteDevelopmentEnvironmentInstanceResponse survives decoding and encoding")
  func deleteDevelopmentEnvironmentInstanceResponse() {
    let full = """
      {
        "instance_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DeleteDevelopmentEnvironmentInstanceResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
