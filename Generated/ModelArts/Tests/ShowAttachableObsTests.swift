// Made by Tablature from ShowAttachableObs.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
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
    try #expect(RoundTrip.difference(in: ModelArts.ShowAttachableObsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowAttachableObs is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowAttachableObs(instanceID: "instance_id", storageID: "storage_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/instance_id/storage/storage_id")
  }

  @Test("ShowAttachableObsResponse survives decoding and encoding")
  func showAttachableOBSResponse() {
    let full = """
      {
        "category": "OBS",
        "id": "text",
        "mount_path": "text",
        "status": "MOUNTING",
        "uri": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAttachableObsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowAttachableObsResponse knows its constraints",
    arguments: [
      ConstraintProbe("category as OBS", #"{"category": "OBS"}"#),
      ConstraintProbe("category as OBSFS", #"{"category": "OBSFS"}"#),
      ConstraintProbe("category undocumented", #"{"category": "undocumented value"}"#, offending: "category"),
      ConstraintProbe("status as MOUNTING", #"{"status": "MOUNTING"}"#),
      ConstraintProbe("status as MOUNT_FAILED", #"{"status": "MOUNT_FAILED"}"#),
      ConstraintProbe("status as MOUNTED", #"{"status": "MOUNTED"}"#),
      ConstraintProbe("status as UNMOUNTING", #"{"status": "UNMOUNTING"}"#),
      ConstraintProbe("status as UNMOUNT_FAILED", #"{"status": "UNMOUNT_FAILED"}"#),
      ConstraintProbe("status as UNMOUNTED", #"{"status": "UNMOUNTED"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func showAttachableOBSResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowAttachableObsResponse.self) == probe.expectedFindings)
  }

  @Test("ShowAttachableObsResponse.Category keeps every value")
  func showAttachableOBSResponseCategory() {
    let documented = #"["OBS", "OBSFS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowAttachableObsResponse.Category.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowAttachableObsResponse.Status keeps every value")
  func showAttachableOBSResponseStatus() {
    let documented = #"["MOUNTING", "MOUNT_FAILED", "MOUNTED", "UNMOUNTING", "UNMOUNT_FAILED", "UNMOUNTED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowAttachableObsResponse.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
