// Made by Tablature from RegisterImage.yaml. Change that, not this.
// swift-format-ignore-file
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
}
