// Made by Tablature from StopNotebook.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("StopNotebook")
struct StopNotebookTests {
  @Test("The documented response 200 of StopNotebook survives")
  func documentedResponse200() throws {
    let json = """
      {
        "description": "api-test",
        "feature": "NOTEBOOK",
        "flavor": "modelarts.vm.cpu.2u",
        "id": "f9937afa-4451-42db-a76b-72d624749f66",
        "image": {
          "description": "description",
          "id": "e1a07296-22a8-4f05-8bc8-e936c8e54090",
          "name": "notebook2.0-mul-kernel-cpu-cp36",
          "swr_path": "swr.xxxxx.com/atelier/notebook2.0-mul-kernel-cpu-cp36:3.3.2-release_v1",
          "tag": "3.3.2-release_v1",
          "type": "BUILD_IN"
        },
        "lease": {
          "create_at": 1638841744515,
          "duration": 5313106,
          "enable": true,
          "update_at": 1638843457621
        },
        "name": "notebooks_test",
        "status": "STOPPING",
        "token": "7bddd8ff-8a0d-e063-3107-c70a862832de",
        "url": "https://authoring-modelarts-xxxxx.xxxxx.com/f9937afa-4451-42db-a76b-72d624749f66/lab",
        "volume": {
          "category": "EFS",
          "ownership": "MANAGED",
          "mount_path": "/home/ma-user/work/",
          "capacity": 50
        },
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.StopNotebookResponse.self, json) == nil)
  }

  @Test("The documented request of StopNotebook is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.StopNotebook(id: "id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/id/stop")
  }

  @Test("StopNotebookResponse survives decoding and encoding")
  func stopNotebookResponse() {
    let full = """
      {
        "action_progress": [
          {}
        ],
        "description": "text",
        "endpoints": [
          {}
        ],
        "fail_reason": "text",
        "flavor": "text",
        "id": "text",
        "image": {},
        "lease": {},
        "name": "text",
        "pool": {},
        "status": "INIT",
        "token": "text",
        "url": "text",
        "volume": {},
        "workspace_id": "text",
        "feature": "DEFAULT",
        "billing_items": [
          "STORAGE"
        ],
        "user": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.StopNotebookResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "StopNotebookResponse knows its constraints",
    arguments: [
      ConstraintProbe("status as INIT", #"{"status": "INIT"}"#),
      ConstraintProbe("status as CREATING", #"{"status": "CREATING"}"#),
      ConstraintProbe("status as STARTING", #"{"status": "STARTING"}"#),
      ConstraintProbe("status as STOPPING", #"{"status": "STOPPING"}"#),
      ConstraintProbe("status as DELETING", #"{"status": "DELETING"}"#),
      ConstraintProbe("status as RUNNING", #"{"status": "RUNNING"}"#),
      ConstraintProbe("status as STOPPED", #"{"status": "STOPPED"}"#),
      ConstraintProbe("status as SNAPSHOTTING", #"{"status": "SNAPSHOTTING"}"#),
      ConstraintProbe("status as CREATE_FAILED", #"{"status": "CREATE_FAILED"}"#),
      ConstraintProbe("status as START_FAILED", #"{"status": "START_FAILED"}"#),
      ConstraintProbe("status as DELETE_FAILED", #"{"status": "DELETE_FAILED"}"#),
      ConstraintProbe("status as ERROR", #"{"status": "ERROR"}"#),
      ConstraintProbe("status as DELETED", #"{"status": "DELETED"}"#),
      ConstraintProbe("status as FROZEN", #"{"status": "FROZEN"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
      ConstraintProbe("feature as DEFAULT", #"{"feature": "DEFAULT"}"#),
      ConstraintProbe("feature as NOTEBOOK", #"{"feature": "NOTEBOOK"}"#),
      ConstraintProbe("feature undocumented", #"{"feature": "undocumented value"}"#, offending: "feature"),
      ConstraintProbe("billing_items element as STORAGE", #"{"billing_items": ["STORAGE"]}"#),
      ConstraintProbe("billing_items element as COMPUTE", #"{"billing_items": ["COMPUTE"]}"#),
      ConstraintProbe("billing_items element as ALL", #"{"billing_items": ["ALL"]}"#),
      ConstraintProbe("billing_items element undocumented", #"{"billing_items": ["undocumented value"]}"#, offending: "billing_items"),
    ])
  func stopNotebookResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.StopNotebookResponse.self) == probe.expectedFindings)
  }

  @Test("StopNotebookResponseUser survives decoding and encoding")
  func stopNotebookResponseUser() {
    let full = """
      {
        "domain": {},
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.StopNotebookResponseUser.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("StopNotebookResponseUserDomain survives decoding and encoding")
  func stopNotebookResponseUserDomain() {
    let full = """
      {
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.StopNotebookResponseUserDomain.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("StopNotebookResponse.Status keeps every value")
  func stopNotebookResponseStatus() {
    let documented = #"["INIT", "CREATING", "STARTING", "STOPPING", "DELETING", "RUNNING", "STOPPED", "SNAPSHOTTING", "CREATE_FAILED", "START_FAILED", "DELETE_FAILED", "ERROR", "DELETED", "FROZEN"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.StopNotebookResponse.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("StopNotebookResponse.Feature keeps every value")
  func stopNotebookResponseFeature() {
    let documented = #"["DEFAULT", "NOTEBOOK"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.StopNotebookResponse.Feature.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("StopNotebookResponse.BillingItem keeps every value")
  func stopNotebookResponseBillingItem() {
    let documented = #"["STORAGE", "COMPUTE", "ALL"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.StopNotebookResponse.BillingItem.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
