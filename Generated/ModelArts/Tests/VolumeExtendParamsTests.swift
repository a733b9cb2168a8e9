// Made by Tablature from VolumeExtendParams.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("VolumeExtendParams")
struct VolumeExtendParamsTests {
  @Test("VolumeExtendParams survives decoding and encoding")
  func volumeExtendParams() {
    let full = """
      {
        "volumeGroup": "vgpaas"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.VolumeExtendParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "VolumeExtendParams knows its constraints",
    arguments: [
      ConstraintProbe("volumeGroup as vgpaas", #"{"volumeGroup": "vgpaas"}"#),
      ConstraintProbe("volumeGroup as default", #"{"volumeGroup": "default"}"#),
      ConstraintProbe("volumeGroup as vguser{num}", #"{"volumeGroup": "vguser{num}"}"#),
      ConstraintProbe("volumeGroup as vg-everest-localvolume-persistent", #"{"volumeGroup": "vg-everest-localvolume-persistent"}"#),
      ConstraintProbe("volumeGroup as vg-everest-localvolume-ephemeral", #"{"volumeGroup": "vg-everest-localvolume-ephemeral"}"#),
      ConstraintProbe("volumeGroup undocumented", #"{"volumeGroup": "undocumented value"}"#, offending: "volumeGroup"),
    ])
  func volumeExtendParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.VolumeExtendParams.self) == probe.expectedFindings)
  }

  @Test("VolumeExtendParams.VolumeGroup keeps every value")
  func volumeExtendParamsVolumeGroup() {
    let documented = #"["vgpaas", "default", "vguser{num}", "vg-everest-localvolume-persistent", "vg-everest-localvolume-ephemeral"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.VolumeExtendParams.VolumeGroup.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
