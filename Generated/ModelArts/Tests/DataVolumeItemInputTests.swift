// Made by Tablature from DataVolumeItemInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DataVolumeItemInput")
struct DataVolumeItemInputTests {
  @Test("DataVolumeItemInput survives decoding and encoding")
  func dataVolumeItemInput() {
    let full = """
      {
        "volumeType": "SSD",
        "size": "text",
        "count": 1,
        "extendParams": {
          "volumeGroup": "vgpaas"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DataVolumeItemInput.self, minimal: #"{"volumeType": "SSD", "size": "text", "extendParams": {"volumeGroup": "vgpaas"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DataVolumeItemInput knows its constraints",
    arguments: [
      ConstraintProbe("volumeType missing", #"{"size": "text", "extendParams": {"volumeGroup": "vgpaas"}}"#, offending: "volumeType"),
      ConstraintProbe("volumeType as SSD", #"{"size": "text", "extendParams": {"volumeGroup": "vgpaas"}, "volumeType": "SSD"}"#),
      ConstraintProbe("volumeType as GPSSD", #"{"size": "text", "extendParams": {"volumeGroup": "vgpaas"}, "volumeType": "GPSSD"}"#),
      ConstraintProbe("volumeType as SAS", #"{"size": "text", "extendParams": {"volumeGroup": "vgpaas"}, "volumeType": "SAS"}"#),
      ConstraintProbe("volumeType undocumented", #"{"size": "text", "extendParams": {"volumeGroup": "vgpaas"}, "volumeType": "undocumented value"}"#, offending: "volumeType"),
      ConstraintProbe("size missing", #"{"volumeType": "SSD", "extendParams": {"volumeGroup": "vgpaas"}}"#, offending: "size"),
      ConstraintProbe("extendParams missing", #"{"volumeType": "SSD", "size": "text"}"#, offending: "extendParams"),
    ])
  func dataVolumeItemInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DataVolumeItemInput.self) == probe.expectedFindings)
  }

  @Test("DataVolumeItemInput.VolumeType keeps every value")
  func dataVolumeItemInputVolumeType() {
    let documented = #"["SSD", "GPSSD", "SAS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DataVolumeItemInput.VolumeType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
