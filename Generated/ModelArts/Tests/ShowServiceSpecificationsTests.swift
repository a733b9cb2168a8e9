// Made by Tablature from ShowServiceSpecifications.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowServiceSpecifications")
struct ShowServiceSpecificationsTests {
  @Test("The documented response 200 of ShowServiceSpecifications survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_count": 3,
        "count": 3,
        "specifications": [
          {
            "specification": "modelarts.vm.cpu.2u",
            "billing_spec": "modelarts.vm.cpu.2u",
            "category": "CPU",
            "cpu_info": {
              "arch": "x86",
              "cpu": 2.0
            },
            "memory_info": {
              "unit": "GB",
              "memory": 8
            },
            "gpu_info": {
              "unit": "MB",
              "gpu": 0.0,
              "memory": 0
            },
            "npu_info": {
              "unit": "MB",
              "npu": 0,
              "memory": 0
            },
            "display_en": "...",
            "display_cn": "...",
            "is_open": true,
            "spec_status": "normal",
            "is_free": false,
            "over_quota": false,
            "extend_params": 1
          },
          {
            "specification": "modelarts.vm.gpu.pnt004",
            "billing_spec": "modelarts.vm.gpu.pnt004",
            "category": "GPU",
            "cpu_info": {
              "arch": "x86",
              "cpu": 8.0
            },
            "memory_info": {
              "unit": "GB",
              "memory": 32
            },
            "gpu_info": {
              "unit": "GB",
              "brand": "NVIDIA",
              "version": "Pnt004",
              "gpu": 1.0,
              "memory": 16
            },
            "npu_info": {
              "unit": "MB",
              "npu": 0,
              "memory": 0
            },
            "display_en": "...",
            "display_cn": "...",
            "is_open": true,
            "spec_status": "normal",
            "is_free": false,
            "over_quota": false,
            "extend_params": 1
          },
          {
            "specification": "modelarts.vm.ai1.snt3",
            "billing_spec": "modelarts.vm.ai1.snt3",
            "category": "NPU",
            "cpu_info": {
              "arch": "x86",
              "cpu": 2.0
            },
            "memory_info": {
              "unit": "GB",
              "memory": 8
            },
            "gpu_info": {
              "unit": "MB",
              "gpu": 0.0,
              "memory": 0
            },
            "display_en": "CPU: 2 vCPUs",
            "display_cn": "CPU: 2 cores",
            "is_open": false,
            "spec_status": "normal",
            "is_free": false,
            "over_quota": false,
            "extend_params": 1
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowServiceSpecificationsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowServiceSpecifications is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowServiceSpecifications()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/services/specifications")
  }

  @Test("ShowServiceSpecificationsResponse survives decoding and encoding")
  func showServiceSpecificationsResponse() {
    let full = """
      {
        "total_count": 1,
        "count": 1,
        "specifications": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowServiceSpecificationsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Specification survives decoding and encoding")
  func specification() {
    let full = """
      {
        "is_open": true,
        "spec_status": "text",
        "specification": "text",
        "billing_spec": "text",
        "category": "text",
        "cpu_info": {},
        "memory_info": {},
        "gpu_info": {},
        "npu_info": {},
        "source_type": "auto",
        "is_free": true,
        "over_quota": true,
        "extend_params": 1,
        "display_en": "text",
        "display_cn": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Specification.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Specification knows its constraints",
    arguments: [
      ConstraintProbe("source_type as auto", #"{"source_type": "auto"}"#),
      ConstraintProbe("source_type undocumented", #"{"source_type": "undocumented value"}"#, offending: "source_type"),
    ])
  func specificationConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Specification.self) == probe.expectedFindings)
  }

  @Test("CPUInfo survives decoding and encoding")
  func cpuInfo() {
    let full = """
      {
        "arch": "text",
        "cpu": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CPUInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("MemoryInfo survives decoding and encoding")
  func memoryInfo() {
    let full = """
      {
        "unit": "text",
        "memory": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.MemoryInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowServiceSpecificationsGPUInfo survives decoding and encoding")
  func showServiceSpecificationsGPUInfo() {
    let full = """
      {
        "brand": "text",
        "version": "text",
        "unit": "text",
        "memory": 1,
        "gpu": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowServiceSpecificationsGPUInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NPUInfo survives decoding and encoding")
  func npuInfo() {
    let full = """
      {
        "brand": "text",
        "version": "text",
        "unit": "text",
        "memory": 1,
        "npu": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NPUInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Specification.SourceType keeps every value")
  func specificationSourceType() {
    let documented = #"["auto"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Specification.SourceType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowServiceSpecifications knows the constraints of its parameters")
  func showServiceSpecificationsParameters() {
    #expect(ModelArts.ShowServiceSpecifications(inferType: .init(rawValue: "real-time")).offendingFields == [])
    #expect(ModelArts.ShowServiceSpecifications(inferType: .init(rawValue: "batch")).offendingFields == [])
    #expect(ModelArts.ShowServiceSpecifications(inferType: .init(rawValue: "undocumented value")).offendingFields == ["infer_type"])
  }
}
