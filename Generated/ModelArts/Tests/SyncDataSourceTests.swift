// Made by Tablature from SyncDataSource.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SyncDataSource")
struct SyncDataSourceTests {
  @Test("The documented request of SyncDataSource is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.SyncDataSource(datasetID: "dataset_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/sync-data")
  }
}
