// Made by Tablature from RegisterImage.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("RegisterImage")
struct RegisterImageTests {
  @Test("The documented request of RegisterImage survives")
  func documentedRequest() throws {
    let json = """
      {
        "description": "",
        "resource_category": [
          "CPU"
        ],
        "arch": "X86_64",
        "swr_path": "swr.xxx.com/op_svc_modelarts_container2/pytorch_1_8:train-pytorch_1.8.0-cuda_10.2-py_3.7"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.RegisterImageRequest.self, json) == nil)
  }

  @Test("The documented response 200 of RegisterImage survives")
  func documentedResponse200() throws {
    let json = """
      {
        "arch": "x86_64",
        "create_at": 1671708630448,
        "description": "",
        "dev_services": [
          "NOTEBOOK",
          "SSH"
        ],
        "id": "708ca95d-c601-4dc7-86b9-670adfd5e818",
        "name": "pytorch_1_8",
        "namespace": "op_svc_modelarts_container2",
        "origin": "CUSTOMIZE",
        "resource_categories": [
          "CPU"
        ],
        "service_type": "UNKNOWN",
        "size": 3376133259,
        "status": "ACTIVE",
        "swr_path": "swr.xxx.com/op_svc_modelarts_container2/pytorch_1_8:train-pytorch_1.8.0-cuda_10.2-py_3.7",
        "tag": "train-pytorch_1.8.0-cuda_10.2-py_3.7",
        "type": "DEDICATED",
        "update_at": 1671708630448,
        "visibility": "PRIVATE",
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.RegisterImageResponse.self, json) == nil)
  }

  @Test("RegisterImageRequest survives decoding and encoding")
  func registerImageRequest() {
    let full = """
      {
        "arch": "X86_64",
        "description": "text",
        "origin": "CUSTOMIZE",
        "resource_category": [
          "CPU"
        ],
        "service_type": "COMMON",
        "services": [
          "NOTEBOOK"
        ],
        "swr_path": "text",
        "visibility": "PRIVATE",
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RegisterImageRequest.self, minimal: #"{"swr_path": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RegisterImageRequest knows its constraints",
    arguments: [
      ConstraintProbe("arch as X86_64", #"{"swr_path": "text", "arch": "X86_64"}"#),
      ConstraintProbe("arch as AARCH64", #"{"swr_path": "text", "arch": "AARCH64"}"#),
      ConstraintProbe("arch undocumented", #"{"swr_path": "text", "arch": "undocumented value"}"#, offending: "arch"),
      ConstraintProbe("description with 511 characters", #"{"swr_path": "text", "description": "\#(String(repeating: "x", count: 511))"}"#),
      ConstraintProbe("description with 512 characters", #"{"swr_path": "text", "description": "\#(String(repeating: "x", count: 512))"}"#),
      ConstraintProbe("description with 513 characters", #"{"swr_path": "text", "description": "\#(String(repeating: "x", count: 513))"}"#, offending: "description"),
      ConstraintProbe("origin as CUSTOMIZE", #"{"swr_path": "text", "origin": "CUSTOMIZE"}"#),
      ConstraintProbe("origin as IMAGE_SAVE", #"{"swr_path": "text", "origin": "IMAGE_SAVE"}"#),
      ConstraintProbe("origin undocumented", #"{"swr_path": "text", "origin": "undocumented value"}"#, offending: "origin"),
      ConstraintProbe("resource_category element as CPU", #"{"swr_path": "text", "resource_category": ["CPU"]}"#),
      ConstraintProbe("resource_category element as GPU", #"{"swr_path": "text", "resource_category": ["GPU"]}"#),
      ConstraintProbe("resource_category element undocumented", #"{"swr_path": "text", "resource_category": ["undocumented value"]}"#, offending: "resource_category"),
      ConstraintProbe("service_type as COMMON", #"{"swr_path": "text", "service_type": "COMMON"}"#),
      ConstraintProbe("service_type as INFERENCE", #"{"swr_path": "text", "service_type": "INFERENCE"}"#),
      ConstraintProbe("service_type as TRAIN", #"{"swr_path": "text", "service_type": "TRAIN"}"#),
      ConstraintProbe("service_type as DEV", #"{"swr_path": "text", "service_type": "DEV"}"#),
      ConstraintProbe("service_type as UNKNOWN", #"{"swr_path": "text", "service_type": "UNKNOWN"}"#),
      ConstraintProbe("service_type undocumented", #"{"swr_path": "text", "service_type": "undocumented value"}"#, offending: "service_type"),
      ConstraintProbe("services element as NOTEBOOK", #"{"swr_path": "text", "services": ["NOTEBOOK"]}"#),
      ConstraintProbe("services element as SSH", #"{"swr_path": "text", "services": ["SSH"]}"#),
      ConstraintProbe("services element undocumented", #"{"swr_path": "text", "services": ["undocumented value"]}"#, offending: "services"),
      ConstraintProbe("swr_path missing", #"{}"#, offending: "swr_path"),
      ConstraintProbe("visibility as PRIVATE", #"{"swr_path": "text", "visibility": "PRIVATE"}"#),
      ConstraintProbe("visibility as PUBLIC", #"{"swr_path": "text", "visibility": "PUBLIC"}"#),
      ConstraintProbe("visibility undocumented", #"{"swr_path": "text", "visibility": "undocumented value"}"#, offending: "visibility"),
    ])
  func registerImageRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RegisterImageRequest.self) == probe.expectedFindings)
  }

  @Test("RegisterImageResponse survives decoding and encoding")
  func registerImageResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.RegisterImageResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RegisterImageResponse knows its constraints",
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
  func registerImageResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RegisterImageResponse.self) == probe.expectedFindings)
  }

  @Test("RegisterImageRequest.Arch keeps every value")
  func registerImageRequestArch() {
    let documented = #"["X86_64", "AARCH64"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageRequest.Arch.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageRequest.Origin keeps every value")
  func registerImageRequestOrigin() {
    let documented = #"["CUSTOMIZE", "IMAGE_SAVE"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageRequest.Origin.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageRequest.ResourceCategory keeps every value")
  func registerImageRequestResourceCategory() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageRequest.ResourceCategory.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageRequest.ServiceType keeps every value")
  func registerImageRequestServiceType() {
    let documented = #"["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageRequest.ServiceType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageRequest.Service keeps every value")
  func registerImageRequestService() {
    let documented = #"["NOTEBOOK", "SSH"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageRequest.Service.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageRequest.Visibility keeps every value")
  func registerImageRequestVisibility() {
    let documented = #"["PRIVATE", "PUBLIC"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageRequest.Visibility.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageResponse.Arch keeps every value")
  func registerImageResponseArch() {
    let documented = #"["X86_64", "AARCH64", "x86_64"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageResponse.Arch.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageResponse.DevService keeps every value")
  func registerImageResponseDevService() {
    let documented = #"["NOTEBOOK", "SSH"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageResponse.DevService.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageResponse.Origin keeps every value")
  func registerImageResponseOrigin() {
    let documented = #"["CUSTOMIZE", "IMAGE_SAVE"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageResponse.Origin.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageResponse.ResourceCategory keeps every value")
  func registerImageResponseResourceCategory() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageResponse.ResourceCategory.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageResponse.ServiceType keeps every value")
  func registerImageResponseServiceType() {
    let documented = #"["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageResponse.ServiceType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageResponse.Status keeps every value")
  func registerImageResponseStatus() {
    let documented = #"["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageResponse.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageResponse.SupportResCategory keeps every value")
  func registerImageResponseSupportResCategory() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageResponse.SupportResCategory.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageResponse.Kind keeps every value")
  func registerImageResponseKind() {
    let documented = #"["BUILD_IN", "DEDICATED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("RegisterImageResponse.Visibility keeps every value")
  func registerImageResponseVisibility() {
    let documented = #"["PRIVATE", "PUBLIC"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RegisterImageResponse.Visibility.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
