// Made by Tablature from AttachObs.yaml. Change that, not this.
// swift-format-ignore-file
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
    try #expect(RoundTrip.difference(in: ModelArts.AttachOBSRequest.self, json) == nil)
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
    try #expect(RoundTrip.difference(in: ModelArts.AttachOBSResponse.self, json) == nil)
  }

  @Test("AttachOBSRequest survives decoding and encoding")
  func attachOBSRequest() {
    let full = """
      {
        "category": "OBS",
        "mount_path": "text",
        "uri": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AttachOBSRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AttachOBSRequest knows its constraints",
    arguments: [
      ConstraintProbe("category as OBS", #"{"category": "OBS"}"#),
      ConstraintProbe("category undocumented", #"{"category": "undocumented value"}"#, offending: "category"),
    ])
  func attachOBSRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AttachOBSRequest.self) == probe.expectedFindings)
  }

  @Test("AttachOBSRequest.Category keeps every value")
  func attachOBSRequestCategory() {
    let documented = #"["OBS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.AttachOBSRequest.Category.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
