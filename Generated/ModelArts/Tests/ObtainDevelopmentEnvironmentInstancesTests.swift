// Made by Tablature from ObtainDevelopmentEnvironmentInstances.yaml. Change that, not this.
// swift-format-ignore-file
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
