// Made by Tablature from ObtainDevelopmentEnvironmentInstances.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ObtainDevelopmentEnvironmentInstances")
struct ObtainDevelopmentEnvironmentInstancesTests {
  @Test("The documented request of ObtainDevelopmentEnvironmentInstances is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/demanager/instances?de_type=Notebook")
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponse survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponse() {
    let full = """
      {
        "total_count": 1,
        "instances": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstances survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstances() {
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
        "user": {},
        "repository": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstances.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesProfile survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesProfile() {
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
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesProfile.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ObtainDevelopmentEnvironmentInstancesResponseInstancesProfile knows its constraints",
    arguments: [
      ConstraintProbe("de_type as documented", #"{"de_type": "Notebook"}"#),
      ConstraintProbe("de_type other than documented", #"{"de_type": "Notebook-other"}"#, offending: "de_type"),
      ConstraintProbe("flavor_type as CPU", #"{"flavor_type": "CPU"}"#),
      ConstraintProbe("flavor_type as GPU", #"{"flavor_type": "GPU"}"#),
      ConstraintProbe("flavor_type undocumented", #"{"flavor_type": "undocumented value"}"#, offending: "flavor_type"),
    ])
  func obtainDevelopmentEnvironmentInstancesResponseInstancesProfileConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesProfile.self) == probe.expectedFindings)
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvision survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvision() {
    let full = """
      {
        "type": "Docker",
        "spec": {},
        "annotations": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvision.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvision knows its constraints",
    arguments: [
      ConstraintProbe("type as documented", #"{"type": "Docker"}"#),
      ConstraintProbe("type other than documented", #"{"type": "Docker-other"}"#, offending: "type"),
    ])
  func obtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvision.self) == probe.expectedFindings)
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpec survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpec() {
    let full = """
      {
        "engine": "CCE",
        "params": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpec knows its constraints",
    arguments: [
      ConstraintProbe("engine as documented", #"{"engine": "CCE"}"#),
      ConstraintProbe("engine other than documented", #"{"engine": "CCE-other"}"#, offending: "engine"),
    ])
  func obtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpecConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpec.self) == probe.expectedFindings)
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpecParams survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpecParams() {
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
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesProfileProvisionSpecParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetails survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetails() {
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
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetails.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ObtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetails knows its constraints",
    arguments: [
      ConstraintProbe("status as onSale", #"{"status": "onSale"}"#),
      ConstraintProbe("status as soldOut", #"{"status": "soldOut"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
      ConstraintProbe("promo_type as Free", #"{"promo_type": "Free"}"#),
      ConstraintProbe("promo_type as NoDiscount", #"{"promo_type": "NoDiscount"}"#),
      ConstraintProbe("promo_type undocumented", #"{"promo_type": "undocumented value"}"#, offending: "promo_type"),
    ])
  func obtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetailsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetails.self) == probe.expectedFindings)
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesPool survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesPool() {
    let full = """
      {
        "id": "text",
        "name": "text",
        "type": "text",
        "owner": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesPool.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesPoolOwner survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesPoolOwner() {
    let full = """
      {
        "project_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesPoolOwner.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesSpec survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesSpec() {
    let full = """
      {
        "auto_stop": {},
        "annotations": {
          "key1": "text"
        },
        "failed_reasons": {},
        "extend_params": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesSpecFailedReasons survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesSpecFailedReasons() {
    let full = """
      {
        "code": "text",
        "message": "text",
        "detail": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesSpecFailedReasons.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesSpecAutoStop survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesSpecAutoStop() {
    let full = """
      {
        "enable": true,
        "duration": 1,
        "prompt": true,
        "stop_timestamp": 1,
        "remain_time": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesSpecAutoStop.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesWorkspace survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesWorkspace() {
    let full = """
      {
        "id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesWorkspace.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesQueuingInfo survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesQueuingInfo() {
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
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesQueuingInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ObtainDevelopmentEnvironmentInstancesResponseInstancesQueuingInfo knows its constraints",
    arguments: [
      ConstraintProbe("de_type as documented", #"{"de_type": "Notebook"}"#),
      ConstraintProbe("de_type other than documented", #"{"de_type": "Notebook-other"}"#, offending: "de_type"),
      ConstraintProbe("status as CREATE_QUEUING", #"{"status": "CREATE_QUEUING"}"#),
      ConstraintProbe("status as START_QUEUING", #"{"status": "START_QUEUING"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func obtainDevelopmentEnvironmentInstancesResponseInstancesQueuingInfoConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesQueuingInfo.self) == probe.expectedFindings)
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesUser survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesUser() {
    let full = """
      {
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesUser.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesRepository survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesRepository() {
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
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesRepository.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ObtainDevelopmentEnvironmentInstancesResponseInstancesRepository knows its constraints",
    arguments: [
      ConstraintProbe("type as CodeClub", #"{"type": "CodeClub"}"#),
      ConstraintProbe("type as GitHub", #"{"type": "GitHub"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func obtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesRepository.self) == probe.expectedFindings)
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfo survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfo() {
    let full = """
      {
        "protocol": "ssh",
        "url": "text",
        "credential": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ObtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfo knows its constraints",
    arguments: [
      ConstraintProbe("protocol as ssh", #"{"protocol": "ssh"}"#),
      ConstraintProbe("protocol as https", #"{"protocol": "https"}"#),
      ConstraintProbe("protocol undocumented", #"{"protocol": "undocumented value"}"#, offending: "protocol"),
    ])
  func obtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfoConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfo.self) == probe.expectedFindings)
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfoCredential survives decoding and encoding")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfoCredential() {
    let full = """
      {
        "ssh_private_key": "text",
        "access_token": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfoCredential.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesProfile.FlavorType keeps every value")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesProfileFlavorType() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesProfile.FlavorType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetails.Status keeps every value")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetailsStatus() {
    let documented = #"["onSale", "soldOut"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetails.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetails.PromoType keeps every value")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetailsPromoType() {
    let documented = #"["Free", "NoDiscount"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesFlavorDetails.PromoType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesQueuingInfo.Status keeps every value")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesQueuingInfoStatus() {
    let documented = #"["CREATE_QUEUING", "START_QUEUING"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesQueuingInfo.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesRepository.Kind keeps every value")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryKind() {
    let documented = #"["CodeClub", "GitHub"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesRepository.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfo.ProtocolValue keeps every value")
  func obtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfoProtocolValue() {
    let documented = #"["ssh", "https"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ObtainDevelopmentEnvironmentInstancesResponseInstancesRepositoryConnectionInfo.ProtocolValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstances.Status keeps every value")
  func obtainDevelopmentEnvironmentInstancesStatus() {
    let documented = #"["CREATING", "CREATE_FAILED", "STARTING", "RESTARTING", "START_FAILED", "RUNNING", "STOPPING", "STOPPED", "UNAVAILABLE", "DELETED", "RESIZING", "RESIZE_FAILED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ObtainDevelopmentEnvironmentInstances.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstances.Sortby keeps every value")
  func obtainDevelopmentEnvironmentInstancesSortby() {
    let documented = #"["name", "creation_timestamp"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ObtainDevelopmentEnvironmentInstances.Sortby.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstances.Order keeps every value")
  func obtainDevelopmentEnvironmentInstancesOrder() {
    let documented = #"["asc", "desc"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ObtainDevelopmentEnvironmentInstances.Order.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ObtainDevelopmentEnvironmentInstances knows the constraints of its parameters")
  func obtainDevelopmentEnvironmentInstancesParameters() {
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook").offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook-other").offendingFields == ["de_type"])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", provisionType: "Docker").offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", provisionType: "Docker-other").offendingFields == ["provision_type"])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "CREATING")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "CREATE_FAILED")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "STARTING")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "RESTARTING")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "START_FAILED")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "RUNNING")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "STOPPING")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "STOPPED")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "UNAVAILABLE")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "DELETED")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "RESIZING")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "RESIZE_FAILED")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", status: .init(rawValue: "undocumented value")).offendingFields == ["status"])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", sortby: .init(rawValue: "name")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", sortby: .init(rawValue: "creation_timestamp")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", sortby: .init(rawValue: "undocumented value")).offendingFields == ["sortby"])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ObtainDevelopmentEnvironmentInstances(deType: "Notebook", order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
  }
}
