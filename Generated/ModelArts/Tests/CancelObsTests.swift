// Made by Tablature from CancelObs.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
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
    try #expect(RoundTrip.difference(in: ModelArts.CancelObsResponse.self, json) == nil)
  }

  @Test("The documented request of CancelObs is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.CancelObs(instanceID: "instance_id", storageID: "storage_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/instance_id/storage/storage_id")
  }

  @Test("CancelObsResponse survives decoding and encoding")
  func cancelOBSResponse() {
    let full = """
      {
        "category": "OBS",
        "id": "text",
        "mount_path": "text",
        "status": "MOUNTING",
        "uri": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CancelObsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CancelObsResponse knows its constraints",
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
  func cancelOBSResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CancelObsResponse.self) == probe.expectedFindings)
  }

  @Test("CancelObsResponse.Category keeps every value")
  func cancelOBSResponseCategory() {
    let documented = #"["OBS", "OBSFS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CancelObsResponse.Category.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CancelObsResponse.Status keeps every value")
  func cancelOBSResponseStatus() {
    let documented = #"["MOUNTING", "MOUNT_FAILED", "MOUNTED", "UNMOUNTING", "UNMOUNT_FAILED", "UNMOUNTED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CancelObsResponse.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
