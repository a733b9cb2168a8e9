// Made by Tablature from ModifyDescriptionOfDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ModifyDescriptionOfDevelopmentEnvironmentInstance")
struct ModifyDescriptionOfDevelopmentEnvironmentInstanceTests {
  @Test("The documented request of ModifyDescriptionOfDevelopmentEnvironmentInstance survives")
  func documentedRequest() throws {
    let json = """
      {
        "description": "This is for test."
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest.self, json) == nil)
  }

  @Test("The documented response 200 of ModifyDescriptionOfDevelopmentEnvironmentInstance survives")
  func documentedResponse200() throws {
    let json = """
      {
        "ai_project": {
          "id": "default-ai-project"
        },
        "creation_timestamp": "1594887749962",
        "description": "update notebook",
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
        "latest_update_timestamp": "1594888143062",
        "name": "notebook-c6fd",
        "profile": {
          "de_type": "Notebook",
          "description": "...",
          "flavor_type": "GPU",
          "id": "Python3-gpu",
          "name": "Python3",
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
    try #expect(RoundTrip.difference(in: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponse.self, json) == nil)
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceRequest() {
    let full = """
      {
        "description": "text",
        "spec": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 511 characters", #"{"description": "\#(String(repeating: "x", count: 511))"}"#),
      ConstraintProbe("description with 512 characters", #"{"description": "\#(String(repeating: "x", count: 512))"}"#),
      ConstraintProbe("description with 513 characters", #"{"description": "\#(String(repeating: "x", count: 513))"}"#, offending: "description"),
    ])
  func modifyDescriptionOfDevelopmentEnvironmentInstanceRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceRequest.self) == probe.expectedFindings)
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpec survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpec() {
    let full = """
      {
        "auto_stop": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponse survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponse() {
    let full = """
      {
        "id": "text",
        "name": "text",
        "description": "text",
        "status": "text",
        "creation_timestamp": "text",
        "latest_update_timestamp": "text",
        "profile": {},
        "flavor": "text",
        "flavor_details": {},
        "pool": {},
        "spec": {},
        "workspace": {},
        "ai_project": {},
        "error_code": "text",
        "queuing_info": {},
        "user": {},
        "repository": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePool survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponsePool() {
    let full = """
      {
        "id": "text",
        "name": "text",
        "type": "text",
        "owner": {
          "project_id": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePool.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner() {
    let full = """
      {
        "project_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner.self, minimal: #"{"project_id": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner knows its constraints",
    arguments: [
      ConstraintProbe("project_id missing", #"{}"#, offending: "project_id"),
    ])
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwnerConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponsePoolOwner.self) == probe.expectedFindings)
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpec survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpec() {
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
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorage survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorage() {
    let full = """
      {
        "type": "obs",
        "location": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorage.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorage knows its constraints",
    arguments: [
      ConstraintProbe("type as documented", #"{"type": "obs"}"#),
      ConstraintProbe("type other than documented", #"{"type": "obs-other"}"#, offending: "type"),
    ])
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorageConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorage.self) == probe.expectedFindings)
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorageLocation survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorageLocation() {
    let full = """
      {
        "path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseSpecStorageLocation.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
