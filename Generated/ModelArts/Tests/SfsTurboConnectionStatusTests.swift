// Made by Tablature from SfsTurboConnectionStatus.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SfsTurboConnectionStatus")
struct SfsTurboConnectionStatusTests {
  @Test("SfsTurboConnectionStatus survives decoding and encoding")
  func sfsTurboConnectionStatus() {
    let full = """
      {
        "name": "text",
        "sfsId": "text",
        "connectionType": "VpcPort",
        "ipAddr": "text",
        "status": "Active"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SfsTurboConnectionStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SfsTurboConnectionStatus knows its constraints",
    arguments: [
      ConstraintProbe("connectionType as VpcPort", #"{"connectionType": "VpcPort"}"#),
      ConstraintProbe("connectionType as Peering", #"{"connectionType": "Peering"}"#),
      ConstraintProbe("connectionType undocumented", #"{"connectionType": "undocumented value"}"#, offending: "connectionType"),
      ConstraintProbe("status as Active", #"{"status": "Active"}"#),
      ConstraintProbe("status as Abnormal", #"{"status": "Abnormal"}"#),
      ConstraintProbe("status as Creating", #"{"status": "Creating"}"#),
      ConstraintProbe("status as Deleting", #"{"status": "Deleting"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func sfsTurboConnectionStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SfsTurboConnectionStatus.self) == probe.expectedFindings)
  }

  @Test("SfsTurboConnectionStatus.ConnectionType keeps every value")
  func sfsTurboConnectionStatusConnectionType() {
    let documented = #"["VpcPort", "Peering"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SfsTurboConnectionStatus.ConnectionType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SfsTurboConnectionStatus.Status keeps every value")
  func sfsTurboConnectionStatusStatus() {
    let documented = #"["Active", "Abnormal", "Creating", "Deleting"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SfsTurboConnectionStatus.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
