// Made by Tablature from the shared types that begin with V. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+V")
struct SharedTypesVTests {
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
      ConstraintProbe("volumeGroup as vg-everest-localvolume-persistent", #"{"volumeGroup": "vg-everest-localvolume-persistent"}"#),
      ConstraintProbe("volumeGroup as vg-everest-localvolume-ephemeral", #"{"volumeGroup": "vg-everest-localvolume-ephemeral"}"#),
      ConstraintProbe("volumeGroup as vguserx", #"{"volumeGroup": "vguserx"}"#),
      ConstraintProbe("volumeGroup undocumented", #"{"volumeGroup": "undocumented value"}"#, offending: "volumeGroup"),
    ])
  func volumeExtendParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.VolumeExtendParams.self) == probe.expectedFindings)
  }

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
      ConstraintProbe("volumeGroup as vg-everest-localvolume-persistent", #"{"volumeGroup": "vg-everest-localvolume-persistent"}"#),
      ConstraintProbe("volumeGroup as vg-everest-localvolume-ephemeral", #"{"volumeGroup": "vg-everest-localvolume-ephemeral"}"#),
      ConstraintProbe("volumeGroup as vguserx", #"{"volumeGroup": "vguserx"}"#),
      ConstraintProbe("volumeGroup undocumented", #"{"volumeGroup": "undocumented value"}"#, offending: "volumeGroup"),
    ])
  func volumeExtendParamsInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.VolumeExtendParamsInput.self) == probe.expectedFindings)
  }

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

  @Test("VolumeExtendParams.VolumeGroup keeps every value")
  func volumeExtendParamsVolumeGroup() {
    let documented = #"["vgpaas", "default", "vg-everest-localvolume-persistent", "vg-everest-localvolume-ephemeral"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.VolumeExtendParams.VolumeGroup.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("VolumeGroupConfig.Kind keeps every value")
  func volumeGroupConfigKind() {
    let documented = #"["volume", "local"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.VolumeGroupConfig.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
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
