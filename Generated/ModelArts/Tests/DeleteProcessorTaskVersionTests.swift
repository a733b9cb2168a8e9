// Made by Tablature from DeleteProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteProcessorTaskVersion")
struct DeleteProcessorTaskVersionTests {
  @Test("The documented response 204 of DeleteProcessorTaskVersion survives")
  func documentedResponse204() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("The documented request of DeleteProcessorTaskVersion is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteProcessorTaskVersion(taskID: "task_id", versionID: "version_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/processor-tasks/task_id/versions/version_id")
  }
}
