// Made by Tablature from DeleteImage.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteImage")
struct DeleteImageTests {
  @Test("The documented response 200 of DeleteImage survives")
  func documentedResponse200() throws {
    let json = """
      {
        "arch": "x86_64",
        "create_at": 1671093486722,
        "description": "",
        "dev_services": [
          "NOTEBOOK",
          "SSH"
        ],
        "id": "c9ab2b2f-edda-4556-bdbb-494e868d043c",
        "name": "mock-service-python",
        "namespace": "mock-service1",
        "origin": "CUSTOMIZE",
        "resource_categories": [
          "CPU"
        ],
        "service_type": "UNKNOWN",
        "size": 387840321,
        "status": "DELETED",
        "swr_path": "swr.xxx.com/mock-service1/mock-service-python:0.0.17",
        "tag": "0.0.17",
        "type": "DEDICATED",
        "update_at": 1671093486722,
        "visibility": "PRIVATE",
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteImageResponse.self, json) == nil)
  }

  @Test("The documented request of DeleteImage is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteImage(id: "id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/images/id")
  }

  @Test("DeleteImageResponse survives decoding and encoding")
  func deleteImageResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.DeleteImageResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DeleteImageResponse knows its constraints",
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
  func deleteImageResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DeleteImageResponse.self) == probe.expectedFindings)
  }

  @Test("DeleteImageResponse.Arch keeps every value")
  func deleteImageResponseArch() {
    let documented = #"["X86_64", "AARCH64", "x86_64"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DeleteImageResponse.Arch.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DeleteImageResponse.DevService keeps every value")
  func deleteImageResponseDevService() {
    let documented = #"["NOTEBOOK", "SSH"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DeleteImageResponse.DevService.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DeleteImageResponse.Origin keeps every value")
  func deleteImageResponseOrigin() {
    let documented = #"["CUSTOMIZE", "IMAGE_SAVE"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DeleteImageResponse.Origin.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DeleteImageResponse.ResourceCategory keeps every value")
  func deleteImageResponseResourceCategory() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DeleteImageResponse.ResourceCategory.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DeleteImageResponse.ServiceType keeps every value")
  func deleteImageResponseServiceType() {
    let documented = #"["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DeleteImageResponse.ServiceType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DeleteImageResponse.Status keeps every value")
  func deleteImageResponseStatus() {
    let documented = #"["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DeleteImageResponse.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DeleteImageResponse.SupportResCategory keeps every value")
  func deleteImageResponseSupportResCategory() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DeleteImageResponse.SupportResCategory.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DeleteImageResponse.Kind keeps every value")
  func deleteImageResponseKind() {
    let documented = #"["BUILD_IN", "DEDICATED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DeleteImageResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DeleteImageResponse.Visibility keeps every value")
  func deleteImageResponseVisibility() {
    let documented = #"["PRIVATE", "PUBLIC"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DeleteImageResponse.Visibility.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
