// Made by Tablature from ListAttachableObSs.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListAttachableObSs")
struct ListAttachableObSsTests {
  @Test("The documented response 200 of ListAttachableObSs survives")
  func documentedResponse200() throws {
    let json = """
      {
        "current": 1,
        "data": [
          {
            "id": "91dd2d3f-2d92-475f-a375-04636af26cc9",
            "category": "OBSFS",
            "mount_path": "/data/wang/",
            "uri": "obs://authoring-test/wang/",
            "status": "MOUNTED"
          }
        ],
        "pages": 1,
        "size": 1,
        "total": 1
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListAttachableObSsResponse.self, json) == nil)
  }

  @Test("The documented request of ListAttachableObSs is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListAttachableObSs(instanceID: "instance_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/instance_id/storage")
  }

  @Test("ListAttachableObSsResponse survives decoding and encoding")
  func listAttachableObSsResponse() {
    let full = """
      {
        "current": 1,
        "data": [
          {}
        ],
        "pages": 1,
        "size": 1,
        "total": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListAttachableObSsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("DataVolumesRes survives decoding and encoding")
  func dataVolumesRes() {
    let full = """
      {
        "category": "OBS",
        "id": "text",
        "mount_path": "text",
        "status": "MOUNTING",
        "uri": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DataVolumesRes.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DataVolumesRes knows its constraints",
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
  func dataVolumesResConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DataVolumesRes.self) == probe.expectedFindings)
  }

  @Test("DataVolumesRes.Category keeps every value")
  func dataVolumesResCategory() {
    let documented = #"["OBS", "OBSFS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DataVolumesRes.Category.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DataVolumesRes.Status keeps every value")
  func dataVolumesResStatus() {
    let documented = #"["MOUNTING", "MOUNT_FAILED", "MOUNTED", "UNMOUNTING", "UNMOUNT_FAILED", "UNMOUNTED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DataVolumesRes.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
