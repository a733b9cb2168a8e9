// Made by Tablature from VolumeGroupConfig.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("VolumeGroupConfig")
struct VolumeGroupConfigTests {
  @Test("VolumeGroupConfig survives decoding and encoding")
  func volumeGroupConfig() {
    let full = """
      {
        "volumeGroup": "text",
        "dockerThinPool": 1,
        "lvmConfig": {},
        "types": [
          "volume"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.VolumeGroupConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "VolumeGroupConfig knows its constraints",
    arguments: [
      ConstraintProbe("types element as volume", #"{"types": ["volume"]}"#),
      ConstraintProbe("types element as local", #"{"types": ["local"]}"#),
      ConstraintProbe("types element undocumented", #"{"types": ["undocumented value"]}"#, offending: "types"),
    ])
  func volumeGroupConfigConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.VolumeGroupConfig.self) == probe.expectedFindings)
  }

  @Test("VolumeGroupConfig.Kind keeps every value")
  func volumeGroupConfigKind() {
    let documented = #"["volume", "local"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.VolumeGroupConfig.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
