// Made by Tablature from ListImage.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListImage")
struct ListImageTests {
  @Test("The documented response 200 of ListImage survives")
  func documentedResponse200() throws {
    let json = """
      {
        "current": 4,
        "data": [
          {
            "arch": "x86_64",
            "create_at": 1638841805439,
            "description": "...",
            "dev_services": [
              "AI_FLOW",
              "SSH"
            ],
            "id": "e1a07296-22a8-4f05-8bc8-e936c8e54103",
            "name": "modelbox1.3.0-libtorch1.9.1-cuda10.2-cudnn8-euler2.9.6",
            "resource_categories": [
              "GPU"
            ],
            "service_type": "TRAIN",
            "status": "ACTIVE",
            "swr_path": "swr.xxx.com/atelier/modelarts-modelbox-libtorch-gpu-x86:1.3.0-20221027202714-160a680",
            "tag": "1.3.0-20221027202714-160a680",
            "type": "BUILD_IN",
            "update_at": 1638234504492,
            "workspace_id": "0"
          },
          {
            "arch": "x86_64",
            "create_at": 1638841805439,
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
        ],
        "pages": 54,
        "size": 2,
        "total": 107
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListImageResponse.self, json) == nil)
  }

  @Test("The documented request of ListImage is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListImage()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/images")
  }

  @Test("ListImageResponse survives decoding and encoding")
  func listImageResponse() {
    let full = """
      {
        "current": 1,
        "data": [
          {}
        ],
        "pages": 1,
        "size": 1,
        "total": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListImageResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ImageResponse survives decoding and encoding")
  func imageResponse() {
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
        "swr_path": "text",
        "tag": "text",
        "type": "BUILD_IN",
        "update_at": 1,
        "visibility": "PRIVATE",
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ImageResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ImageResponse knows its constraints",
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
      ConstraintProbe("dev_services element as AI_FLOW", #"{"dev_services": ["AI_FLOW"]}"#),
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
      ConstraintProbe("type as BUILD_IN", #"{"type": "BUILD_IN"}"#),
      ConstraintProbe("type as DEDICATED", #"{"type": "DEDICATED"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("visibility as PRIVATE", #"{"visibility": "PRIVATE"}"#),
      ConstraintProbe("visibility as PUBLIC", #"{"visibility": "PUBLIC"}"#),
      ConstraintProbe("visibility undocumented", #"{"visibility": "undocumented value"}"#, offending: "visibility"),
    ])
  func imageResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ImageResponse.self) == probe.expectedFindings)
  }

  @Test("ImageResponse.Arch keeps every value")
  func imageResponseArch() {
    let documented = #"["X86_64", "AARCH64", "x86_64"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ImageResponse.Arch.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ImageResponse.DevService keeps every value")
  func imageResponseDevService() {
    let documented = #"["NOTEBOOK", "SSH", "AI_FLOW"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ImageResponse.DevService.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListImage.SortDir keeps every value")
  func listImageSortDir() {
    let documented = #"["ASC", "DESC"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListImage.SortDir.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListImage knows the constraints of its parameters")
  func listImageParameters() {
    #expect(ModelArts.ListImage(name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == [])
    #expect(ModelArts.ListImage(name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == [])
    #expect(ModelArts.ListImage(name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").offendingFields == ["name"])
    #expect(ModelArts.ListImage(serviceType: .init(rawValue: "COMMON")).offendingFields == [])
    #expect(ModelArts.ListImage(serviceType: .init(rawValue: "INFERENCE")).offendingFields == [])
    #expect(ModelArts.ListImage(serviceType: .init(rawValue: "TRAIN")).offendingFields == [])
    #expect(ModelArts.ListImage(serviceType: .init(rawValue: "DEV")).offendingFields == [])
    #expect(ModelArts.ListImage(serviceType: .init(rawValue: "UNKNOWN")).offendingFields == [])
    #expect(ModelArts.ListImage(serviceType: .init(rawValue: "undocumented value")).offendingFields == ["service_type"])
    #expect(ModelArts.ListImage(sortDir: .init(rawValue: "ASC")).offendingFields == [])
    #expect(ModelArts.ListImage(sortDir: .init(rawValue: "DESC")).offendingFields == [])
    #expect(ModelArts.ListImage(sortDir: .init(rawValue: "undocumented value")).offendingFields == ["sort_dir"])
    #expect(ModelArts.ListImage(type: .init(rawValue: "BUILD_IN")).offendingFields == [])
    #expect(ModelArts.ListImage(type: .init(rawValue: "DEDICATED")).offendingFields == [])
    #expect(ModelArts.ListImage(type: .init(rawValue: "undocumented value")).offendingFields == ["type"])
  }
}
