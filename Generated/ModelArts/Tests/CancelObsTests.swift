// Made by Tablature from CancelObs.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CancelObs")
struct CancelObsTests {
  @Test("The documented response 200 of CancelObs survives")
  func documentedResponse200() throws {
    let json = """
      {
        "category": "OBSFS",
        "id": "91dd2d3f-2d92-475f-a375-04636af26cc9",
        "mount_path": "/data/wang/",
        "status": "UNMOUNTING",
        "uri": "obs://authoring-test/wang/"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CancelOBSResponse.self, json) == nil)
  }

  @Test("The documented request of CancelObs is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.CancelOBS(instanceID: "instance_id", storageID: "storage_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/instance_id/storage/storage_id")
  }
}
