// Made by Tablature from AttachObs.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AttachObs")
struct AttachObsTests {
  @Test("The documented request of AttachObs survives")
  func documentedRequest() throws {
    let json = """
      {
        "category": "OBS",
        "mount_path": "/data/wang/",
        "uri": "obs://authoring-test/wang/"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.AttachObsRequest.self, json) == nil)
  }

  @Test("The documented response 200 of AttachObs survives")
  func documentedResponse200() throws {
    let json = """
      {
        "id": "91dd2d3f-2d92-475f-a375-04636af26cc9",
        "category": "OBSFS",
        "mount_path": "/data/wang/",
        "uri": "obs://authoring-test/wang/",
        "status": "MOUNTING"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.AttachObsResponse.self, json) == nil)
  }

  @Test("AttachObsRequest survives decoding and encoding")
  func attachOBSRequest() {
    let full = """
      {
        "category": "OBS",
        "mount_path": "text",
        "uri": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AttachObsRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AttachObsRequest knows its constraints",
    arguments: [
      ConstraintProbe("category as OBS", #"{"category": "OBS"}"#),
      ConstraintProbe("category undocumented", #"{"category": "undocumented value"}"#, offending: "category"),
    ])
  func attachOBSRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AttachObsRequest.self) == probe.expectedFindings)
  }

  @Test("AttachObsResponse survives decoding and encoding")
  func attachOBSResponse() {
    let full = """
      {
        "category": "OBS",
        "id": "text",
        "mount_path": "text",
        "status": "MOUNTING",
        "uri": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AttachObsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AttachObsResponse knows its constraints",
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
  func attachOBSResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AttachObsResponse.self) == probe.expectedFindings)
  }

  @Test("AttachObsRequest.Category keeps every value")
  func attachOBSRequestCategory() {
    let documented = #"["OBS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.AttachObsRequest.Category.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("AttachObsResponse.Category keeps every value")
  func attachOBSResponseCategory() {
    let documented = #"["OBS", "OBSFS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.AttachObsResponse.Category.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("AttachObsResponse.Status keeps every value")
  func attachOBSResponseStatus() {
    let documented = #"["MOUNTING", "MOUNT_FAILED", "MOUNTED", "UNMOUNTING", "UNMOUNT_FAILED", "UNMOUNTED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.AttachObsResponse.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
