// Made by Tablature from DeleteDatasetVersion.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteDatasetVersion")
struct DeleteDatasetVersionTests {
  @Test("The documented response 204 of DeleteDatasetVersion survives")
  func documentedResponse204() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("The documented request of DeleteDatasetVersion is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteDatasetVersion(datasetID: "dataset_id", versionID: "version_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/versions/version_id")
  }
}
