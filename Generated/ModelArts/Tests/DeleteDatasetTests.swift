// Made by Tablature from DeleteDataset.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteDataset")
struct DeleteDatasetTests {
  @Test("The documented response 204 of DeleteDataset survives")
  func documentedResponse204() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("The documented request of DeleteDataset is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteDataset(datasetID: "dataset_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id")
  }
}
