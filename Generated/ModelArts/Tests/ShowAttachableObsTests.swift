// Made by Tablature from ShowAttachableObs.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowAttachableObs")
struct ShowAttachableObsTests {
  @Test("The documented response 200 of ShowAttachableObs survives")
  func documentedResponse200() throws {
    let json = """
      {
        "id": "91dd2d3f-2d92-475f-a375-04636af26cc9",
        "category": "OBSFS",
        "mount_path": "/data/wang/",
        "uri": "obs://authoring-test/wang/",
        "status": "MOUNTED"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowAttachableOBSResponse.self, json) == nil)
  }

  @Test("The documented request of ShowAttachableObs is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowAttachableOBS(instanceID: "instance_id", storageID: "storage_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/instance_id/storage/storage_id")
  }
}
