// Made by Tablature from VolumeExtendParamsInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("VolumeExtendParamsInput")
struct VolumeExtendParamsInputTests {
  @Test("VolumeExtendParamsInput survives decoding and encoding")
  func volumeExtendParamsInput() {
    let full = """
      {
        "volumeGroup": "vgpaas"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.VolumeExtendParamsInput.self, minimal: #"{"volumeGroup": "vgpaas"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "VolumeExtendParamsInput knows its constraints",
    arguments: [
      ConstraintProbe("volumeGroup missing", #"{}"#, offending: "volumeGroup"),
      ConstraintProbe("volumeGroup as vgpaas", #"{"volumeGroup": "vgpaas"}"#),
      ConstraintProbe("volumeGroup as default", #"{"volumeGroup": "default"}"#),
      ConstraintProbe("volumeGroup as vguser{num}", #"{"volumeGroup": "vguser{num}"}"#),
      ConstraintProbe("volumeGroup as vg-everest-localvolume-persistent", #"{"volumeGroup": "vg-everest-localvolume-persistent"}"#),
      ConstraintProbe("volumeGroup as vg-everest-localvolume-ephemeral", #"{"volumeGroup": "vg-everest-localvolume-ephemeral"}"#),
      ConstraintProbe("volumeGroup undocumented", #"{"volumeGroup": "undocumented value"}"#, offending: "volumeGroup"),
    ])
  func volumeExtendParamsInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.VolumeExtendParamsInput.self) == probe.expectedFindings)
  }

  @Test("VolumeExtendParamsInput.VolumeGroup keeps every value")
  func volumeExtendParamsInputVolumeGroup() {
    let documented = #"["vgpaas", "default", "vguser{num}", "vg-everest-localvolume-persistent", "vg-everest-localvolume-ephemeral"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.VolumeExtendParamsInput.VolumeGroup.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
