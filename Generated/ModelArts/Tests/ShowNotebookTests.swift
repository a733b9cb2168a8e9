// Made by Tablature from ShowNotebook.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowNotebook")
struct ShowNotebookTests {
  @Test("The documented response 200 of ShowNotebook survives")
  func documentedResponse200() throws {
    let json = """
      {
        "description": "api-test",
        "feature": "NOTEBOOK",
        "flavor": "modelarts.vm.cpu.2u",
        "id": "f9937afa-631e-4a8f-a8f7-3b6c800585f0",
        "image": {
          "id": "e1a07296-22a8-4f05-8bc8-e936c8e54090",
          "name": "notebook2.0-mul-kernel-cpu-cp36",
          "swr_path": "swr.xxxxx.com/atelier/notebook2.0-mul-kernel-cpu-cp36:3.3.1.B007_V2",
          "type": "BUILD_IN"
        },
        "lease": {
          "create_at": 1638778344300,
          "duration": 3600000,
          "enable": true,
          "update_at": 1638778344300
        },
        "name": "notebooks_test",
        "status": "CREATING",
        "token": "7b22482a-a4cb-4b46-e3b3-6a793a47967e",
        "url": "https://authoring-modelarts-xxxxx.xxxxx.com/f9937afa-631e-4a8f-a8f7-3b6c800585f0/lab",
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowNotebookResponse.self, json) == nil)
  }

  @Test("The documented request of ShowNotebook is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowNotebook(id: "id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/id")
  }

  @Test("ShowNotebookResponse survives decoding and encoding")
  func showNotebookResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.ShowNotebookResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowNotebookResponse knows its constraints",
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
  func showNotebookResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowNotebookResponse.self) == probe.expectedFindings)
  }

  @Test("ShowNotebookResponseUser survives decoding and encoding")
  func showNotebookResponseUser() {
    let full = """
      {
        "domain": {},
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowNotebookResponseUser.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowNotebookResponseUserDomain survives decoding and encoding")
  func showNotebookResponseUserDomain() {
    let full = """
      {
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowNotebookResponseUserDomain.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowNotebookResponse.Status keeps every value")
  func showNotebookResponseStatus() {
    let documented = #"["INIT", "CREATING", "STARTING", "STOPPING", "DELETING", "RUNNING", "STOPPED", "SNAPSHOTTING", "CREATE_FAILED", "START_FAILED", "DELETE_FAILED", "ERROR", "DELETED", "FROZEN"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowNotebookResponse.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowNotebookResponse.Feature keeps every value")
  func showNotebookResponseFeature() {
    let documented = #"["DEFAULT", "NOTEBOOK"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowNotebookResponse.Feature.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowNotebookResponse.BillingItem keeps every value")
  func showNotebookResponseBillingItem() {
    let documented = #"["STORAGE", "COMPUTE", "ALL"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowNotebookResponse.BillingItem.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
