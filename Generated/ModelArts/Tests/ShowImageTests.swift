// Made by Tablature from ShowImage.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowImage")
struct ShowImageTests {
  @Test("The documented response 200 of ShowImage survives")
  func documentedResponse200() throws {
    let json = """
      {
        "arch": "x86_64",
        "create_at": 1638234504492,
        "description": "...",
        "dev_services": [
          "NOTEBOOK",
          "SSH"
        ],
        "id": "278e88d1-5b71-4766-8502-b3ba72e824d9",
        "name": "pytorch1.8-cuda10.2-cudnn7-ubuntu18.04",
        "resource_categories": [
          "GPU",
          "CPU"
        ],
        "service_type": "COMMON",
        "status": "ACTIVE",
        "swr_path": "swr.xxx.com/atelier/pytorch_1_8:pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64-20220926104358-041ba2e",
        "tag": "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64-20220926104358-041ba2e",
        "type": "BUILD_IN",
        "update_at": 1638234504492,
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowImageResponse.self, json) == nil)
  }

  @Test("The documented request of ShowImage is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowImage(id: "id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/images/id")
  }

  @Test("ShowImageResponse survives decoding and encoding")
  func showImageResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.ShowImageResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowImageResponse knows its constraints",
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
  func showImageResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowImageResponse.self) == probe.expectedFindings)
  }
}
