// Made by Tablature from ObtainDetailsAboutDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ObtainDetailsAboutDevelopmentEnvironmentInstance")
struct ObtainDetailsAboutDevelopmentEnvironmentInstanceTests {
  @Test("The documented response 200 of ObtainDetailsAboutDevelopmentEnvironmentInstance survives")
  func documentedResponse200() throws {
    let json = """
      {
        "ai_project": {
          "id": "default-ai-project"
        },
        "creation_timestamp": "1594887749962",
        "description": "",
        "flavor": "modelarts.bm.gpu.v100NV32",
        "flavor_details": {
          "name": "modelarts.bm.gpu.v100NV32",
          "params": {
            "CPU": 8,
            "GPU": 1,
            "gpu_type": "v100NV32",
            "memory": "64GiB"
          },
          "status": "onSale",
          "type": "GPU"
        },
        "id": "DE-7d558ef8-c73d-11ea-964c-0255ac100033",
        "latest_update_timestamp": "1594888070775",
        "name": "notebook-c6fd",
        "profile": {
          "de_type": "Notebook",
          "description": "...",
          "flavor_type": "GPU",
          "id": "Multi-Engine 1.0 (python3)-gpu",
          "name": "Multi-Engine 1.0 (python3)-gpu",
          "provision": {
            "spec": {
              "engine": "CCE",
              "params": {
                "annotations": null,
                "image_name": "mul-kernel-gpu-cuda-cp36",
                "image_tag": "2.0.5-B003",
                "namespace": "atelier"
              }
            },
            "type": "Docker"
          }
        },
        "spec": {
          "annotations": {
            "target_domain": "https://modelarts-notebook-2.xxxxxx.com",
            "url": "https://modelarts-lvs-common-lb.xxxxxx.com:32000/modelarts/hubv100/notebook/user/DE-7d558ef8-c73d-11ea-964c-0255ac100033"
          },
          "auto_stop": {
            "duration": 3600,
            "enable": true,
            "prompt": true,
            "remain_time": 3336,
            "stop_timestamp": 1594891408723
          },
          "extend_params": null,
          "failed_reasons": null,
          "repository": null,
          "extend_storage": null,
          "storage": {
            "location": {
              "path": "/home/ma-user/work",
              "volume_size": 5
            },
            "type": "evs"
          }
        },
        "status": "RUNNING",
        "user": {
          "id": "15dda26361214ca2a5953917d2f48ffb",
          "name": "ops_dev_env"
        },
        "workspace": {
          "id": "0"
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ObtainDetailsAboutDevelopmentEnvironmentInstanceResponse.self, json) == nil)
  }

  @Test("The documented request of ObtainDetailsAboutDevelopmentEnvironmentInstance is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ObtainDetailsAboutDevelopmentEnvironmentInstance(instanceID: "6fa459ea-ee8a-3ca4-894e-db77e160355e")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/demanager/instances/6fa459ea-ee8a-3ca4-894e-db77e160355e")
  }

  @Test("ObtainDetailsAboutDevelopmentEnvironmentInstanceResponse survives decoding and encoding")
  func obtainDetailsAboutDevelopmentEnvironmentInstanceResponse() {
    let full = """
      {
        "id": "text",
        "name": "text",
        "description": "text",
        "status": "text",
        "creation_timestamp": "text",
        "profile": {},
        "flavor": "text",
        "spec": {},
        "workspace": {},
        "latest_update_timestamp": "text",
        "flavor_details": {},
        "pool": {},
        "ai_project": {},
        "error_code": "text",
        "queuing_info": {},
        "user": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDetailsAboutDevelopmentEnvironmentInstanceResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfile survives decoding and encoding")
  func obtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfile() {
    let full = """
      {
        "id": "text",
        "name": "text",
        "description": "text",
        "de_type": "Notebook",
        "provision": {},
        "labels": {
          "key1": "text"
        },
        "flavor_type": "CPU"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfile.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfile knows its constraints",
    arguments: [
      ConstraintProbe("de_type as documented", #"{"de_type": "Notebook"}"#),
      ConstraintProbe("de_type other than documented", #"{"de_type": "Notebook-other"}"#, offending: "de_type"),
      ConstraintProbe("flavor_type as CPU", #"{"flavor_type": "CPU"}"#),
      ConstraintProbe("flavor_type as GPU", #"{"flavor_type": "GPU"}"#),
      ConstraintProbe("flavor_type undocumented", #"{"flavor_type": "undocumented value"}"#, offending: "flavor_type"),
    ])
  func obtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfileConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseProfile.self) == probe.expectedFindings)
  }

  @Test("ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails survives decoding and encoding")
  func obtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails() {
    let full = """
      {
        "name": "text",
        "status": "onSale",
        "queuing_num": 1,
        "queue_left_time": 1,
        "storage_list": [
          {
            "key": "value"
          }
        ],
        "is_permitted": true,
        "type": "GPU",
        "params": {
          "key": "value"
        },
        "promo_type": "Free",
        "instance_num": 1,
        "duration": 1,
        "store_time": 1,
        "billing_flavor": "text",
        "billing_params": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails knows its constraints",
    arguments: [
      ConstraintProbe("status as onSale", #"{"status": "onSale"}"#),
      ConstraintProbe("status as soldOut", #"{"status": "soldOut"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
      ConstraintProbe("type as GPU", #"{"type": "GPU"}"#),
      ConstraintProbe("type as CPU", #"{"type": "CPU"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("promo_type as Free", #"{"promo_type": "Free"}"#),
      ConstraintProbe("promo_type as NoDiscount", #"{"promo_type": "NoDiscount"}"#),
      ConstraintProbe("promo_type undocumented", #"{"promo_type": "undocumented value"}"#, offending: "promo_type"),
    ])
  func obtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetailsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails.self) == probe.expectedFindings)
  }

  @Test("ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpec survives decoding and encoding")
  func obtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpec() {
    let full = """
      {
        "log_path": "text",
        "custom_script_path": "text",
        "storage": {},
        "credential": {},
        "repository": {},
        "resource_reserved_timestamp": 1,
        "auto_stop": {},
        "failed_reasons": {},
        "annotations": {
          "key1": "text"
        },
        "extend_params": {
          "key1": "text"
        },
        "extend_storage": "value"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseWorkspace survives decoding and encoding")
  func obtainDetailsAboutDevelopmentEnvironmentInstanceResponseWorkspace() {
    let full = """
      {
        "id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseWorkspace.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseQueuingInfo survives decoding and encoding")
  func obtainDetailsAboutDevelopmentEnvironmentInstanceResponseQueuingInfo() {
    let full = """
      {
        "id": "text",
        "name": "text",
        "de_type": "Notebook",
        "flavor": "text",
        "flavor_details": {},
        "status": "CREATE_QUEUING",
        "begin_timestamp": 1,
        "remain_time": 1,
        "end_timestamp": 1,
        "rank": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseQueuingInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseQueuingInfo knows its constraints",
    arguments: [
      ConstraintProbe("de_type as documented", #"{"de_type": "Notebook"}"#),
      ConstraintProbe("de_type other than documented", #"{"de_type": "Notebook-other"}"#, offending: "de_type"),
      ConstraintProbe("status as CREATE_QUEUING", #"{"status": "CREATE_QUEUING"}"#),
      ConstraintProbe("status as START_QUEUING", #"{"status": "START_QUEUING"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func obtainDetailsAboutDevelopmentEnvironmentInstanceResponseQueuingInfoConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseQueuingInfo.self) == probe.expectedFindings)
  }

  @Test("ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails.Kind keeps every value")
  func obtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetailsKind() {
    let documented = #"["GPU", "CPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ObtainDetailsAboutDevelopmentEnvironmentInstanceResponseFlavorDetails.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
