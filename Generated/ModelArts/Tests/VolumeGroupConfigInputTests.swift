// Made by Tablature from VolumeGroupConfigInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("VolumeGroupConfigInput")
struct VolumeGroupConfigInputTests {
  @Test("VolumeGroupConfigInput survives decoding and encoding")
  func volumeGroupConfigInput() {
    let full = """
      {
        "volumeGroup": "text",
        "dockerThinPool": 1,
        "lvmConfig": {
          "lvType": "linear"
        },
        "types": [
          "volume"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.VolumeGroupConfigInput.self, minimal: #"{"volumeGroup": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "VolumeGroupConfigInput knows its constraints",
    arguments: [
      ConstraintProbe("volumeGroup missing", #"{}"#, offending: "volumeGroup"),
      ConstraintProbe("types element as volume", #"{"volumeGroup": "text", "types": ["volume"]}"#),
      ConstraintProbe("types element as local", #"{"volumeGroup": "text", "types": ["local"]}"#),
      ConstraintProbe("types element undocumented", #"{"volumeGroup": "text", "types": ["undocumented value"]}"#, offending: "types"),
    ])
  func volumeGroupConfigInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.VolumeGroupConfigInput.self) == probe.expectedFindings)
  }

  @Test("VolumeGroupConfigInput.Kind keeps every value")
  func volumeGroupConfigInputKind() {
    let documented = #"["volume", "local"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.VolumeGroupConfigInput.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
