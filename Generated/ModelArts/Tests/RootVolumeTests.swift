// Made by Tablature from RootVolume.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("RootVolume")
struct RootVolumeTests {
  @Test("RootVolume survives decoding and encoding")
  func rootVolume() {
    let full = """
      {
        "volumeType": "SSD",
        "size": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RootVolume.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RootVolume knows its constraints",
    arguments: [
      ConstraintProbe("volumeType as SSD", #"{"volumeType": "SSD"}"#),
      ConstraintProbe("volumeType as GPSSD", #"{"volumeType": "GPSSD"}"#),
      ConstraintProbe("volumeType as SAS", #"{"volumeType": "SAS"}"#),
      ConstraintProbe("volumeType as SATA", #"{"volumeType": "SATA"}"#),
      ConstraintProbe("volumeType undocumented", #"{"volumeType": "undocumented value"}"#, offending: "volumeType"),
    ])
  func rootVolumeConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RootVolume.self) == probe.expectedFindings)
  }

  @Test("RootVolume.VolumeType keeps every value")
  func rootVolumeVolumeType() {
    let documented = #"["SSD", "GPSSD", "SAS", "SATA"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RootVolume.VolumeType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
