// Made by Tablature from CreateDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateDevelopmentEnvironmentInstance")
struct CreateDevelopmentEnvironmentInstanceTests {
  @Test("The documented request of CreateDevelopmentEnvironmentInstance survives")
  func documentedRequest() throws {
    let json = """
      {
        "name": "notebook-d115",
        "description": "",
        "profile_id": "Power-Engine 1.0(python3)",
        "flavor": "modelarts.kat1.xlarge",
        "spec": {
          "storage": {
            "location": {
              "path": "/aaaaaaaaa/output/"
            },
            "type": "obs"
          },
          "auto_stop": {
            "enable": true,
            "duration": 3600
          }
        },
        "workspace": {
          "id": "0"
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateDevelopmentEnvironmentInstanceRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateDevelopmentEnvironmentInstance survives")
  func documentedResponse200() throws {
    let json = """
      {
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
        "latest_update_timestamp": "1594887749962",
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
            "target_domain": "https://modelarts-notebook-2.xxxx.com",
            "url": ""
          },
          "auto_stop": {
            "duration": 3600,
            "enable": true,
            "prompt": true
          },
          "storage": {
            "location": {
              "path": "/home/ma-user/work",
              "volume_size": 5
            },
            "type": "evs"
          }
        },
        "status": "CREATING",
        "user": {
          "id": "15dda26361214ca2a5953917d2f48ffb",
          "name": "ops_dev_env"
        },
        "workspace": {
          "id": "0"
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateDevelopmentEnvironmentInstanceResponse.self, json) == nil)
  }

  @Test("CreateDevelopmentEnvironmentInstanceRequest survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceRequest() {
    let full = """
      {
        "name": "text",
        "profile_id": "text",
        "description": "text",
        "flavor": "text",
        "spec": {
          "storage": {
            "type": "obs"
          }
        },
        "workspace": {},
        "pool": {
          "id": "text"
        },
        "ai_project": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceRequest.self, minimal: #"{"name": "text", "profile_id": "text", "flavor": "text", "spec": {"storage": {"type": "obs"}}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceRequest knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{"profile_id": "text", "flavor": "text", "spec": {"storage": {"type": "obs"}}}"#, offending: "name"),
      ConstraintProbe("name with 63 characters", #"{"profile_id": "text", "flavor": "text", "spec": {"storage": {"type": "obs"}}, "name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("name with 64 characters", #"{"profile_id": "text", "flavor": "text", "spec": {"storage": {"type": "obs"}}, "name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("name with 65 characters", #"{"profile_id": "text", "flavor": "text", "spec": {"storage": {"type": "obs"}}, "name": "\#(String(repeating: "x", count: 65))"}"#, offending: "name"),
      ConstraintProbe("profile_id missing", #"{"name": "text", "flavor": "text", "spec": {"storage": {"type": "obs"}}}"#, offending: "profile_id"),
      ConstraintProbe("description with 511 characters", #"{"name": "text", "profile_id": "text", "flavor": "text", "spec": {"storage": {"type": "obs"}}, "description": "\#(String(repeating: "x", count: 511))"}"#),
      ConstraintProbe("description with 512 characters", #"{"name": "text", "profile_id": "text", "flavor": "text", "spec": {"storage": {"type": "obs"}}, "description": "\#(String(repeating: "x", count: 512))"}"#),
      ConstraintProbe("description with 513 characters", #"{"name": "text", "profile_id": "text", "flavor": "text", "spec": {"storage": {"type": "obs"}}, "description": "\#(String(repeating: "x", count: 513))"}"#, offending: "description"),
      ConstraintProbe("flavor missing", #"{"name": "text", "profile_id": "text", "spec": {"storage": {"type": "obs"}}}"#, offending: "flavor"),
      ConstraintProbe("spec missing", #"{"name": "text", "profile_id": "text", "flavor": "text"}"#, offending: "spec"),
    ])
  func createDevelopmentEnvironmentInstanceRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceRequest.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceRequestSpec survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceRequestSpec() {
    let full = """
      {
        "storage": {
          "type": "obs"
        },
        "extend_storage": [
          {
            "type": "obs"
          }
        ],
        "auto_stop": {},
        "annotations": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceRequestSpec.self, minimal: #"{"storage": {"type": "obs"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceRequestSpec knows its constraints",
    arguments: [
      ConstraintProbe("storage missing", #"{}"#, offending: "storage"),
    ])
  func createDevelopmentEnvironmentInstanceRequestSpecConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceRequestSpec.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceRequestSpecStorage survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceRequestSpecStorage() {
    let full = """
      {
        "type": "obs",
        "location": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceRequestSpecStorage.self, minimal: #"{"type": "obs"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceRequestSpecStorage knows its constraints",
    arguments: [
      ConstraintProbe("type missing", #"{}"#, offending: "type"),
      ConstraintProbe("type as documented", #"{"type": "obs"}"#),
      ConstraintProbe("type other than documented", #"{"type": "obs-other"}"#, offending: "type"),
    ])
  func createDevelopmentEnvironmentInstanceRequestSpecStorageConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceRequestSpecStorage.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceRequestSpecStorageLocation survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceRequestSpecStorageLocation() {
    let full = """
      {
        "path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceRequestSpecStorageLocation.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceRequestSpecAutoStop() {
    let full = """
      {
        "enable": true,
        "duration": 3600,
        "prompt": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop knows its constraints",
    arguments: [
      ConstraintProbe("duration at 3599", #"{"duration": 3599}"#, offending: "duration"),
      ConstraintProbe("duration at 3600", #"{"duration": 3600}"#),
      ConstraintProbe("duration at 3601", #"{"duration": 3601}"#),
      ConstraintProbe("duration at 86399", #"{"duration": 86399}"#),
      ConstraintProbe("duration at 86400", #"{"duration": 86400}"#),
      ConstraintProbe("duration at 86401", #"{"duration": 86401}"#, offending: "duration"),
    ])
  func createDevelopmentEnvironmentInstanceRequestSpecAutoStopConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceRequestSpecAutoStop.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceRequestWorkspace survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceRequestWorkspace() {
    let full = """
      {
        "id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceRequestWorkspace.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceRequestPool survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceRequestPool() {
    let full = """
      {
        "id": "text",
        "type": "text",
        "name": "text",
        "owner": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceRequestPool.self, minimal: #"{"id": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceRequestPool knows its constraints",
    arguments: [
      ConstraintProbe("id missing", #"{}"#, offending: "id"),
    ])
  func createDevelopmentEnvironmentInstanceRequestPoolConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceRequestPool.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceRequestPoolOwner survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceRequestPoolOwner() {
    let full = """
      {
        "project_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceRequestPoolOwner.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponse survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseProfile survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseProfile() {
    let full = """
      {
        "id": "text",
        "name": "text",
        "description": "text",
        "de_type": "Notebook",
        "flavor_type": "CPU",
        "provision": {},
        "labels": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseProfile.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceResponseProfile knows its constraints",
    arguments: [
      ConstraintProbe("de_type as documented", #"{"de_type": "Notebook"}"#),
      ConstraintProbe("de_type other than documented", #"{"de_type": "Notebook-other"}"#, offending: "de_type"),
      ConstraintProbe("flavor_type as CPU", #"{"flavor_type": "CPU"}"#),
      ConstraintProbe("flavor_type as GPU", #"{"flavor_type": "GPU"}"#),
      ConstraintProbe("flavor_type undocumented", #"{"flavor_type": "undocumented value"}"#, offending: "flavor_type"),
    ])
  func createDevelopmentEnvironmentInstanceResponseProfileConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceResponseProfile.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseProfileProvision survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseProfileProvision() {
    let full = """
      {
        "type": "Docker",
        "spec": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseProfileProvision.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceResponseProfileProvision knows its constraints",
    arguments: [
      ConstraintProbe("type as documented", #"{"type": "Docker"}"#),
      ConstraintProbe("type other than documented", #"{"type": "Docker-other"}"#, offending: "type"),
    ])
  func createDevelopmentEnvironmentInstanceResponseProfileProvisionConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceResponseProfileProvision.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseProfileProvisionSpec() {
    let full = """
      {
        "engine": "CCE",
        "params": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec knows its constraints",
    arguments: [
      ConstraintProbe("engine as documented", #"{"engine": "CCE"}"#),
      ConstraintProbe("engine other than documented", #"{"engine": "CCE-other"}"#, offending: "engine"),
    ])
  func createDevelopmentEnvironmentInstanceResponseProfileProvisionSpecConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpec.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams() {
    let full = """
      {
        "namespace": "text",
        "image_name": "text",
        "image_tag": "text",
        "annotations": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseFlavorDetails survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseFlavorDetails() {
    let full = """
      {
        "name": "text",
        "status": "onSale",
        "queuing_num": 1,
        "queue_left_time": 1,
        "storage_list": [
          "value"
        ],
        "is_permitted": true,
        "type": "text",
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
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseFlavorDetails.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceResponseFlavorDetails knows its constraints",
    arguments: [
      ConstraintProbe("status as onSale", #"{"status": "onSale"}"#),
      ConstraintProbe("status as soldOut", #"{"status": "soldOut"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
      ConstraintProbe("promo_type as Free", #"{"promo_type": "Free"}"#),
      ConstraintProbe("promo_type as NoDiscount", #"{"promo_type": "NoDiscount"}"#),
      ConstraintProbe("promo_type undocumented", #"{"promo_type": "undocumented value"}"#, offending: "promo_type"),
    ])
  func createDevelopmentEnvironmentInstanceResponseFlavorDetailsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceResponseFlavorDetails.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponsePool survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponsePool() {
    let full = """
      {
        "id": "text",
        "name": "text",
        "type": "text",
        "owner": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponsePool.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponsePoolOwner survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponsePoolOwner() {
    let full = """
      {
        "project_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponsePoolOwner.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseSpec survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseSpec() {
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
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseSpecStorage survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseSpecStorage() {
    let full = """
      {
        "type": "obs",
        "location": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecStorage.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceResponseSpecStorage knows its constraints",
    arguments: [
      ConstraintProbe("type as obs", #"{"type": "obs"}"#),
      ConstraintProbe("type as evs", #"{"type": "evs"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func createDevelopmentEnvironmentInstanceResponseSpecStorageConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecStorage.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseSpecStorageLocation survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseSpecStorageLocation() {
    let full = """
      {
        "path": "text",
        "volume_size": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecStorageLocation.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseSpecFailedReasons() {
    let full = """
      {
        "code": "text",
        "message": "text",
        "detail": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecFailedReasons.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseSpecAutoStop() {
    let full = """
      {
        "enable": true,
        "duration": 1,
        "prompt": true,
        "stop_timestamp": 1,
        "remain_time": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecAutoStop.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseWorkspace survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseWorkspace() {
    let full = """
      {
        "id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseWorkspace.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseQueuingInfo survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseQueuingInfo() {
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
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseQueuingInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceResponseQueuingInfo knows its constraints",
    arguments: [
      ConstraintProbe("de_type as documented", #"{"de_type": "Notebook"}"#),
      ConstraintProbe("de_type other than documented", #"{"de_type": "Notebook-other"}"#, offending: "de_type"),
      ConstraintProbe("status as CREATE_QUEUING", #"{"status": "CREATE_QUEUING"}"#),
      ConstraintProbe("status as START_QUEUING", #"{"status": "START_QUEUING"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func createDevelopmentEnvironmentInstanceResponseQueuingInfoConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceResponseQueuingInfo.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseUser survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseUser() {
    let full = """
      {
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseUser.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseSpecRepository survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseSpecRepository() {
    let full = """
      {
        "id": "text",
        "branch": "text",
        "user_name": "text",
        "user_email": "text",
        "type": "CodeClub",
        "connection_info": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecRepository.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceResponseSpecRepository knows its constraints",
    arguments: [
      ConstraintProbe("type as CodeClub", #"{"type": "CodeClub"}"#),
      ConstraintProbe("type as GitHub", #"{"type": "GitHub"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func createDevelopmentEnvironmentInstanceResponseSpecRepositoryConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecRepository.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo() {
    let full = """
      {
        "protocol": "ssh",
        "url": "text",
        "credential": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo knows its constraints",
    arguments: [
      ConstraintProbe("protocol as ssh", #"{"protocol": "ssh"}"#),
      ConstraintProbe("protocol as https", #"{"protocol": "https"}"#),
      ConstraintProbe("protocol undocumented", #"{"protocol": "undocumented value"}"#, offending: "protocol"),
    ])
  func createDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfoConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo.self) == probe.expectedFindings)
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseSpecCredential survives decoding and encoding")
  func createDevelopmentEnvironmentInstanceResponseSpecCredential() {
    let full = """
      {
        "ssh_private_key": "text",
        "access_token": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecCredential.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseFlavorDetails.Status keeps every value")
  func createDevelopmentEnvironmentInstanceResponseFlavorDetailsStatus() {
    let documented = #"["onSale", "soldOut"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateDevelopmentEnvironmentInstanceResponseFlavorDetails.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseFlavorDetails.PromoType keeps every value")
  func createDevelopmentEnvironmentInstanceResponseFlavorDetailsPromoType() {
    let documented = #"["Free", "NoDiscount"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateDevelopmentEnvironmentInstanceResponseFlavorDetails.PromoType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseSpecStorage.Kind keeps every value")
  func createDevelopmentEnvironmentInstanceResponseSpecStorageKind() {
    let documented = #"["obs", "evs"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecStorage.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseQueuingInfo.Status keeps every value")
  func createDevelopmentEnvironmentInstanceResponseQueuingInfoStatus() {
    let documented = #"["CREATE_QUEUING", "START_QUEUING"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateDevelopmentEnvironmentInstanceResponseQueuingInfo.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseSpecRepository.Kind keeps every value")
  func createDevelopmentEnvironmentInstanceResponseSpecRepositoryKind() {
    let documented = #"["CodeClub", "GitHub"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecRepository.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo.ProtocolValue keeps every value")
  func createDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfoProtocolValue() {
    let documented = #"["ssh", "https"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateDevelopmentEnvironmentInstanceResponseSpecRepositoryConnectionInfo.ProtocolValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
