// Made by Tablature from RootVolumeInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("RootVolumeInput")
struct RootVolumeInputTests {
  @Test("RootVolumeInput survives decoding and encoding")
  func rootVolumeInput() {
    let full = """
      {
        "volumeType": "SSD",
        "size": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RootVolumeInput.self, minimal: #"{"volumeType": "SSD", "size": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RootVolumeInput knows its constraints",
    arguments: [
      ConstraintProbe("volumeType missing", #"{"size": "text"}"#, offending: "volumeType"),
      ConstraintProbe("volumeType as SSD", #"{"size": "text", "volumeType": "SSD"}"#),
      ConstraintProbe("volumeType as GPSSD", #"{"size": "text", "volumeType": "GPSSD"}"#),
      ConstraintProbe("volumeType as SAS", #"{"size": "text", "volumeType": "SAS"}"#),
      ConstraintProbe("volumeType undocumented", #"{"size": "text", "volumeType": "undocumented value"}"#, offending: "volumeType"),
      ConstraintProbe("size missing", #"{"volumeType": "SSD"}"#, offending: "size"),
    ])
  func rootVolumeInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RootVolumeInput.self) == probe.expectedFindings)
  }

  @Test("RootVolumeInput.VolumeType keeps every value")
  func rootVolumeInputVolumeType() {
    let documented = #"["SSD", "GPSSD", "SAS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RootVolumeInput.VolumeType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
