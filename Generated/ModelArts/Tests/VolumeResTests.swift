// Made by Tablature from VolumeRes.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("VolumeRes")
struct VolumeResTests {
  @Test("VolumeRes survives decoding and encoding")
  func volumeRes() {
    let full = """
      {
        "capacity": 1,
        "category": "SFS",
        "mount_path": "text",
        "ownership": "MANAGED",
        "status": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.VolumeRes.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "VolumeRes knows its constraints",
    arguments: [
      ConstraintProbe("capacity at 4095", #"{"capacity": 4095}"#),
      ConstraintProbe("capacity at 4096", #"{"capacity": 4096}"#),
      ConstraintProbe("capacity at 4097", #"{"capacity": 4097}"#, offending: "capacity"),
      ConstraintProbe("category as SFS", #"{"category": "SFS"}"#),
      ConstraintProbe("category as EVS", #"{"category": "EVS"}"#),
      ConstraintProbe("category as EFS", #"{"category": "EFS"}"#),
      ConstraintProbe("category undocumented", #"{"category": "undocumented value"}"#, offending: "category"),
      ConstraintProbe("ownership as MANAGED", #"{"ownership": "MANAGED"}"#),
      ConstraintProbe("ownership as DEDICATED", #"{"ownership": "DEDICATED"}"#),
      ConstraintProbe("ownership undocumented", #"{"ownership": "undocumented value"}"#, offending: "ownership"),
    ])
  func volumeResConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.VolumeRes.self) == probe.expectedFindings)
  }

  @Test("VolumeRes.Category keeps every value")
  func volumeResCategory() {
    let documented = #"["SFS", "EVS", "EFS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.VolumeRes.Category.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("VolumeRes.Ownership keeps every value")
  func volumeResOwnership() {
    let documented = #"["MANAGED", "DEDICATED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.VolumeRes.Ownership.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
