// Made by Tablature from ModifyDescriptionOfDevelopmentEnvironmentInstance.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
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

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop() {
    let full = """
      {
        "enable": true,
        "duration": 3600,
        "prompt": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop knows its constraints",
    arguments: [
      ConstraintProbe("duration at 3599", #"{"duration": 3599}"#, offending: "duration"),
      ConstraintProbe("duration at 3600", #"{"duration": 3600}"#),
      ConstraintProbe("duration at 3601", #"{"duration": 3601}"#),
      ConstraintProbe("duration at 86399", #"{"duration": 86399}"#),
      ConstraintProbe("duration at 86400", #"{"duration": 86400}"#),
      ConstraintProbe("duration at 86401", #"{"duration": 86401}"#, offending: "duration"),
    ])
  func modifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStopConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceRequestSpecAutoStop.self) == probe.expectedFindings)
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

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile() {
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
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile knows its constraints",
    arguments: [
      ConstraintProbe("de_type as documented", #"{"de_type": "Notebook"}"#),
      ConstraintProbe("de_type other than documented", #"{"de_type": "Notebook-other"}"#, offending: "de_type"),
      ConstraintProbe("flavor_type as CPU", #"{"flavor_type": "CPU"}"#),
      ConstraintProbe("flavor_type as GPU", #"{"flavor_type": "GPU"}"#),
      ConstraintProbe("flavor_type undocumented", #"{"flavor_type": "undocumented value"}"#, offending: "flavor_type"),
    ])
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile.self) == probe.expectedFindings)
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvision survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvision() {
    let full = """
      {
        "type": "Docker",
        "spec": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvision.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvision knows its constraints",
    arguments: [
      ConstraintProbe("type as documented", #"{"type": "Docker"}"#),
      ConstraintProbe("type other than documented", #"{"type": "Docker-other"}"#, offending: "type"),
    ])
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvision.self) == probe.expectedFindings)
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec() {
    let full = """
      {
        "engine": "CCE",
        "params": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec knows its constraints",
    arguments: [
      ConstraintProbe("engine as documented", #"{"engine": "CCE"}"#),
      ConstraintProbe("engine other than documented", #"{"engine": "CCE-other"}"#, offending: "engine"),
    ])
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpecConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpec.self) == probe.expectedFindings)
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams() {
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
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileProvisionSpecParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails() {
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
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails knows its constraints",
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
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetailsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.self) == probe.expectedFindings)
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

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseWorkspace survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseWorkspace() {
    let full = """
      {
        "id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseWorkspace.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo() {
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
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo knows its constraints",
    arguments: [
      ConstraintProbe("de_type as documented", #"{"de_type": "Notebook"}"#),
      ConstraintProbe("de_type other than documented", #"{"de_type": "Notebook-other"}"#, offending: "de_type"),
      ConstraintProbe("status as CREATE_QUEUING", #"{"status": "CREATE_QUEUING"}"#),
      ConstraintProbe("status as START_QUEUING", #"{"status": "START_QUEUING"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfoConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo.self) == probe.expectedFindings)
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseUser survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseUser() {
    let full = """
      {
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseUser.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository() {
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
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository knows its constraints",
    arguments: [
      ConstraintProbe("type as CodeClub", #"{"type": "CodeClub"}"#),
      ConstraintProbe("type as GitHub", #"{"type": "GitHub"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository.self) == probe.expectedFindings)
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo() {
    let full = """
      {
        "protocol": "ssh",
        "url": "text",
        "credential": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo knows its constraints",
    arguments: [
      ConstraintProbe("protocol as ssh", #"{"protocol": "ssh"}"#),
      ConstraintProbe("protocol as https", #"{"protocol": "https"}"#),
      ConstraintProbe("protocol undocumented", #"{"protocol": "undocumented value"}"#, offending: "protocol"),
    ])
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfoConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo.self) == probe.expectedFindings)
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfoCredential survives decoding and encoding")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfoCredential() {
    let full = """
      {
        "ssh_private_key": "text",
        "access_token": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfoCredential.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile.FlavorType keeps every value")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfileFlavorType() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseProfile.FlavorType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.Status keeps every value")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetailsStatus() {
    let documented = #"["onSale", "soldOut"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.Kind keeps every value")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetailsKind() {
    let documented = #"["GPU", "CPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.PromoType keeps every value")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetailsPromoType() {
    let documented = #"["Free", "NoDiscount"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseFlavorDetails.PromoType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo.Status keeps every value")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfoStatus() {
    let documented = #"["CREATE_QUEUING", "START_QUEUING"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseQueuingInfo.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository.Kind keeps every value")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryKind() {
    let documented = #"["CodeClub", "GitHub"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepository.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo.ProtocolValue keeps every value")
  func modifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfoProtocolValue() {
    let documented = #"["ssh", "https"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModifyDescriptionOfDevelopmentEnvironmentInstanceResponseRepositoryConnectionInfo.ProtocolValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
