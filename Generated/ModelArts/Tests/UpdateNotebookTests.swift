// Made by Tablature from UpdateNotebook.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateNotebook")
struct UpdateNotebookTests {
  @Test("The documented request of UpdateNotebook survives")
  func documentedRequest() throws {
    let json = """
      {
        "description": "update"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateNotebookRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateNotebook survives")
  func documentedResponse200() throws {
    let json = """
      {
        "description": "test",
        "flavor": "modelarts.vm.cpu.8u",
        "name": "notebook-1111",
        "endpoints": [
          {
            "allowed_access_ips": [
              "1.1.1.1"
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateNotebookResponse.self, json) == nil)
  }

  @Test("UpdateNotebookRequest survives decoding and encoding")
  func updateNotebookRequest() {
    let full = """
      {
        "description": "text",
        "endpoints": [
          {}
        ],
        "flavor": "text",
        "image_id": "text",
        "name": "text",
        "storage_new_size": 1,
        "hooks": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateNotebookRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateNotebookRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 511 characters", #"{"description": "\#(String(repeating: "x", count: 511))"}"#),
      ConstraintProbe("description with 512 characters", #"{"description": "\#(String(repeating: "x", count: 512))"}"#),
      ConstraintProbe("description with 513 characters", #"{"description": "\#(String(repeating: "x", count: 513))"}"#, offending: "description"),
      ConstraintProbe("name with 127 characters", #"{"name": "\#(String(repeating: "x", count: 127))"}"#),
      ConstraintProbe("name with 128 characters", #"{"name": "\#(String(repeating: "x", count: 128))"}"#),
      ConstraintProbe("name with 129 characters", #"{"name": "\#(String(repeating: "x", count: 129))"}"#, offending: "name"),
      ConstraintProbe("storage_new_size at 4095", #"{"storage_new_size": 4095}"#),
      ConstraintProbe("storage_new_size at 4096", #"{"storage_new_size": 4096}"#),
      ConstraintProbe("storage_new_size at 4097", #"{"storage_new_size": 4097}"#, offending: "storage_new_size"),
    ])
  func updateNotebookRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateNotebookRequest.self) == probe.expectedFindings)
  }

  @Test("UpdateNotebookResponse survives decoding and encoding")
  func updateNotebookResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.UpdateNotebookResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateNotebookResponse knows its constraints",
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
  func updateNotebookResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateNotebookResponse.self) == probe.expectedFindings)
  }

  @Test("UpdateNotebookResponseUser survives decoding and encoding")
  func updateNotebookResponseUser() {
    let full = """
      {
        "domain": {},
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateNotebookResponseUser.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("UpdateNotebookResponseUserDomain survives decoding and encoding")
  func updateNotebookResponseUserDomain() {
    let full = """
      {
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateNotebookResponseUserDomain.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("UpdateNotebookResponse.Status keeps every value")
  func updateNotebookResponseStatus() {
    let documented = #"["INIT", "CREATING", "STARTING", "STOPPING", "DELETING", "RUNNING", "STOPPED", "SNAPSHOTTING", "CREATE_FAILED", "START_FAILED", "DELETE_FAILED", "ERROR", "DELETED", "FROZEN"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.UpdateNotebookResponse.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("UpdateNotebookResponse.Feature keeps every value")
  func updateNotebookResponseFeature() {
    let documented = #"["DEFAULT", "NOTEBOOK"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.UpdateNotebookResponse.Feature.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("UpdateNotebookResponse.BillingItem keeps every value")
  func updateNotebookResponseBillingItem() {
    let documented = #"["STORAGE", "COMPUTE", "ALL"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.UpdateNotebookResponse.BillingItem.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
