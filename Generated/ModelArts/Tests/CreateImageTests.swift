// Made by Tablature from CreateImage.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateImage")
struct CreateImageTests {
  @Test("The documented request of CreateImage survives")
  func documentedRequest() throws {
    let json = """
      {
        "name": "pytorch1_4",
        "namespace": "atelier-auto",
        "tag": "20221223",
        "description": "save from notebook-x21d",
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateImageRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateImage survives")
  func documentedResponse200() throws {
    let json = """
      {
        "arch": "x86_64",
        "create_at": 1671786468811,
        "description": "notebook2.0 20200816",
        "dev_services": [
          "SSH",
          "NOTEBOOK"
        ],
        "id": "4e0d1854-63e5-4517-b683-a0ee97a692a1",
        "name": "pytorch1_4",
        "namespace": "atelier-auto",
        "origin": "IMAGE_SAVE",
        "resource_categories": [
          "CPU",
          "GPU"
        ],
        "service_type": "TRAIN",
        "status": "INIT",
        "swr_path": "swr.xxxxx.com/atelier-auto/pytorch1_4:20221223",
        "tag": "20221223",
        "type": "DEDICATED",
        "update_at": 1671786468811,
        "visibility": "PRIVATE",
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateImageResponse.self, json) == nil)
  }

  @Test("CreateImageRequest survives decoding and encoding")
  func createImageRequest() {
    let full = """
      {
        "description": "text",
        "name": "text",
        "namespace": "text",
        "tag": "text",
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateImageRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateImageRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 511 characters", #"{"description": "\#(String(repeating: "x", count: 511))"}"#),
      ConstraintProbe("description with 512 characters", #"{"description": "\#(String(repeating: "x", count: 512))"}"#),
      ConstraintProbe("description with 513 characters", #"{"description": "\#(String(repeating: "x", count: 513))"}"#, offending: "description"),
      ConstraintProbe("name with 511 characters", #"{"name": "\#(String(repeating: "x", count: 511))"}"#),
      ConstraintProbe("name with 512 characters", #"{"name": "\#(String(repeating: "x", count: 512))"}"#),
      ConstraintProbe("name with 513 characters", #"{"name": "\#(String(repeating: "x", count: 513))"}"#, offending: "name"),
      ConstraintProbe("tag with 63 characters", #"{"tag": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("tag with 64 characters", #"{"tag": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("tag with 65 characters", #"{"tag": "\#(String(repeating: "x", count: 65))"}"#, offending: "tag"),
    ])
  func createImageRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateImageRequest.self) == probe.expectedFindings)
  }

  @Test("CreateImageResponse survives decoding and encoding")
  func createImageResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.CreateImageResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateImageResponse knows its constraints",
    arguments: [
      ConstraintProbe("arch as X86_64", #"{"arch": "X86_64"}"#),
      ConstraintProbe("arch as AARCH64", #"{"arch": "AARCH64"}"#),
      ConstraintProbe("arch as x86_64", #"{"arch": "x86_64"}"#),
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
  func createImageResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateImageResponse.self) == probe.expectedFindings)
  }

  @Test("CreateImageResponse.Arch keeps every value")
  func createImageResponseArch() {
    let documented = #"["X86_64", "AARCH64", "x86_64"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateImageResponse.Arch.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateImageResponse.DevService keeps every value")
  func createImageResponseDevService() {
    let documented = #"["NOTEBOOK", "SSH"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateImageResponse.DevService.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateImageResponse.Origin keeps every value")
  func createImageResponseOrigin() {
    let documented = #"["CUSTOMIZE", "IMAGE_SAVE"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateImageResponse.Origin.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateImageResponse.ResourceCategory keeps every value")
  func createImageResponseResourceCategory() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateImageResponse.ResourceCategory.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateImageResponse.ServiceType keeps every value")
  func createImageResponseServiceType() {
    let documented = #"["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateImageResponse.ServiceType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateImageResponse.Status keeps every value")
  func createImageResponseStatus() {
    let documented = #"["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateImageResponse.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateImageResponse.SupportResCategory keeps every value")
  func createImageResponseSupportResCategory() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateImageResponse.SupportResCategory.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateImageResponse.Kind keeps every value")
  func createImageResponseKind() {
    let documented = #"["BUILD_IN", "DEDICATED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateImageResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateImageResponse.Visibility keeps every value")
  func createImageResponseVisibility() {
    let documented = #"["PRIVATE", "PUBLIC"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateImageResponse.Visibility.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
