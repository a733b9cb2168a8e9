// Made by Tablature from DataVolumeItem.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DataVolumeItem")
struct DataVolumeItemTests {
  @Test("DataVolumeItem survives decoding and encoding")
  func dataVolumeItem() {
    let full = """
      {
        "volumeType": "SSD",
        "size": "text",
        "count": 1,
        "extendParams": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DataVolumeItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DataVolumeItem knows its constraints",
    arguments: [
      ConstraintProbe("volumeType as SSD", #"{"volumeType": "SSD"}"#),
      ConstraintProbe("volumeType as GPSSD", #"{"volumeType": "GPSSD"}"#),
      ConstraintProbe("volumeType as SAS", #"{"volumeType": "SAS"}"#),
      ConstraintProbe("volumeType undocumented", #"{"volumeType": "undocumented value"}"#, offending: "volumeType"),
    ])
  func dataVolumeItemConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DataVolumeItem.self) == probe.expectedFindings)
  }

  @Test("DataVolumeItem.VolumeType keeps every value")
  func dataVolumeItemVolumeType() {
    let documented = #"["SSD", "GPSSD", "SAS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DataVolumeItem.VolumeType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
