// Made by Tablature from the shared types that begin with I. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+I")
struct SharedTypesITests {
  @Test("I18nDescription survives decoding and encoding")
  func i18nDescription() {
    let full = """
      {
        "language": "text",
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.I18nDescription.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Image survives decoding and encoding")
  func image() {
    let full = """
      {
        "arch": "X86_64",
        "create_at": 1,
        "description": "text",
        "dev_services": [
          "NOTEBOOK"
        ],
        "id": "text",
        "name": "text",
        "namespace": "text",
        "origin": "CUSTOMIZE",
        "resource_categories": [
          "CPU"
        ],
        "service_type": "COMMON",
        "size": 1,
        "status": "INIT",
        "status_message": "text",
        "support_res_categories": [
          "CPU"
        ],
        "swr_path": "text",
        "tag": "text",
        "type": "BUILD_IN",
        "update_at": 1,
        "visibility": "PRIVATE",
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Image.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Image knows its constraints",
    arguments: [
      ConstraintProbe("arch as X86_64", #"{"arch": "X86_64"}"#),
      ConstraintProbe("arch as AARCH64", #"{"arch": "AARCH64"}"#),
      ConstraintProbe("arch undocumented", #"{"arch": "undocumented value"}"#, offending: "arch"),
      ConstraintProbe("description with 511 characters", #"{"description": "\#(String(repeating: "x", count: 511))"}"#),
      ConstraintProbe("description with 512 characters", #"{"description": "\#(String(repeating: "x", count: 512))"}"#),
      ConstraintProbe("description with 513 characters", #"{"description": "\#(String(repeating: "x", count: 513))"}"#, offending: "description"),
      ConstraintProbe("dev_services element as NOTEBOOK", #"{"dev_services": ["NOTEBOOK"]}"#),
      ConstraintProbe("dev_services element as SSH", #"{"dev_services": ["SSH"]}"#),
      ConstraintProbe("dev_services element undocumented", #"{"dev_services": ["undocumented value"]}"#, offending: "dev_services"),
      ConstraintProbe("name with 511 characters", #"{"name": "\#(String(repeating: "x", count: 511))"}"#),
      ConstraintProbe("name with 512 characters", #"{"name": "\#(String(repeating: "x", count: 512))"}"#),
      ConstraintProbe("name with 513 characters", #"{"name": "\#(String(repeating: "x", count: 513))"}"#, offending: "name"),
      ConstraintProbe("origin as CUSTOMIZE", #"{"origin": "CUSTOMIZE"}"#),
      ConstraintProbe("origin as IMAGE_SAVE", #"{"origin": "IMAGE_SAVE"}"#),
      ConstraintProbe("origin undocumented", #"{"origin": "undocumented value"}"#, offending: "origin"),
      ConstraintProbe("resource_categories element as CPU", #"{"resource_categories": ["CPU"]}"#),
      ConstraintProbe("resource_categories element as GPU", #"{"resource_categories": ["GPU"]}"#),
      ConstraintProbe("resource_categories element undocumented", #"{"resource_categories": ["undocumented value"]}"#, offending: "resource_categories"),
      ConstraintProbe("service_type as COMMON", #"{"service_type": "COMMON"}"#),
      ConstraintProbe("service_type as INFERENCE", #"{"service_type": "INFERENCE"}"#),
      ConstraintProbe("service_type as TRAIN", #"{"service_type": "TRAIN"}"#),
      ConstraintProbe("service_type as DEV", #"{"service_type": "DEV"}"#),
      ConstraintProbe("service_type as UNKNOWN", #"{"service_type": "UNKNOWN"}"#),
      ConstraintProbe("service_type undocumented", #"{"service_type": "undocumented value"}"#, offending: "service_type"),
      ConstraintProbe("status as INIT", #"{"status": "INIT"}"#),
      ConstraintProbe("status as CREATING", #"{"status": "CREATING"}"#),
      ConstraintProbe("status as CREATE_FAILED", #"{"status": "CREATE_FAILED"}"#),
      ConstraintProbe("status as ERROR", #"{"status": "ERROR"}"#),
      ConstraintProbe("status as DELETED", #"{"status": "DELETED"}"#),
      ConstraintProbe("status as ACTIVE", #"{"status": "ACTIVE"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
      ConstraintProbe("support_res_categories element as CPU", #"{"support_res_categories": ["CPU"]}"#),
      ConstraintProbe("support_res_categories element as GPU", #"{"support_res_categories": ["GPU"]}"#),
      ConstraintProbe("support_res_categories element undocumented", #"{"support_res_categories": ["undocumented value"]}"#, offending: "support_res_categories"),
      ConstraintProbe("type as BUILD_IN", #"{"type": "BUILD_IN"}"#),
      ConstraintProbe("type as DEDICATED", #"{"type": "DEDICATED"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("visibility as PRIVATE", #"{"visibility": "PRIVATE"}"#),
      ConstraintProbe("visibility as PUBLIC", #"{"visibility": "PUBLIC"}"#),
      ConstraintProbe("visibility undocumented", #"{"visibility": "undocumented value"}"#, offending: "visibility"),
    ])
  func imageConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Image.self) == probe.expectedFindings)
  }

  @Test("InfConfig survives decoding and encoding")
  func infConfig() {
    let full = """
      {
        "envs": {
          "key1": "text"
        },
        "instance_count": 1,
        "model_id": "text",
        "specification": "text",
        "weight": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InfConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Input survives decoding and encoding")
  func input() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "local_dir": "text",
        "remote": {},
        "remote_constraint": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Input.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("InputRemoteConstraint survives decoding and encoding")
  func inputRemoteConstraint() {
    let full = """
      {
        "data_type": "text",
        "attributes": "data_format"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InputRemoteConstraint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "InputRemoteConstraint knows its constraints",
    arguments: [
      ConstraintProbe("attributes as data_format", #"{"attributes": "data_format"}"#),
      ConstraintProbe("attributes as data_segmentation", #"{"attributes": "data_segmentation"}"#),
      ConstraintProbe("attributes as dataset_type", #"{"attributes": "dataset_type"}"#),
      ConstraintProbe("attributes undocumented", #"{"attributes": "undocumented value"}"#, offending: "attributes"),
    ])
  func inputRemoteConstraintConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.InputRemoteConstraint.self) == probe.expectedFindings)
  }

  @Test("InputDataInfo survives decoding and encoding")
  func inputDataInfo() {
    let full = """
      {
        "dataset": {},
        "obs": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InputDataInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("InputDataInfoDataset survives decoding and encoding")
  func inputDataInfoDataset() {
    let full = """
      {
        "id": "text",
        "version_id": "text",
        "obs_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InputDataInfoDataset.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Image.Arch keeps every value")
  func imageArch() {
    let documented = #"["X86_64", "AARCH64"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Image.Arch.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Image.DevService keeps every value")
  func imageDevService() {
    let documented = #"["NOTEBOOK", "SSH"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Image.DevService.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Image.Origin keeps every value")
  func imageOrigin() {
    let documented = #"["CUSTOMIZE", "IMAGE_SAVE"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Image.Origin.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Image.ResourceCategory keeps every value")
  func imageResourceCategory() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Image.ResourceCategory.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Image.ServiceType keeps every value")
  func imageServiceType() {
    let documented = #"["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Image.ServiceType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Image.Status keeps every value")
  func imageStatus() {
    let documented = #"["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Image.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Image.SupportResCategory keeps every value")
  func imageSupportResCategory() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Image.SupportResCategory.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Image.Kind keeps every value")
  func imageKind() {
    let documented = #"["BUILD_IN", "DEDICATED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Image.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Image.Visibility keeps every value")
  func imageVisibility() {
    let documented = #"["PRIVATE", "PUBLIC"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Image.Visibility.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("InputRemoteConstraint.Attributes keeps every value")
  func inputRemoteConstraintAttributes() {
    let documented = #"["data_format", "data_segmentation", "dataset_type"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.InputRemoteConstraint.Attributes.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
