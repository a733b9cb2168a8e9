// Made by Tablature from StopProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("StopProcessorTaskVersion")
struct StopProcessorTaskVersionTests {
  @Test("The documented response 200 of StopProcessorTaskVersion survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("The documented request of StopProcessorTaskVersion is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.StopProcessorTaskVersion(taskID: "task_id", versionID: "version_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/processor-tasks/task_id/versions/version_id/stop")
  }
}
