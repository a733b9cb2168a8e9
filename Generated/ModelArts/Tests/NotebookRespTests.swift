// Made by Tablature from NotebookResp.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("NotebookResp")
struct NotebookRespTests {
  @Test("NotebookResp survives decoding and encoding")
  func notebookResp() {
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
    let problems = RoundTrip.problems(with: ModelArts.NotebookResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "NotebookResp knows its constraints",
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
  func notebookRespConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.NotebookResp.self) == probe.expectedFindings)
  }

  @Test("NotebookRespUser survives decoding and encoding")
  func notebookRespUser() {
    let full = """
      {
        "domain": {},
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NotebookRespUser.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NotebookRespUserDomain survives decoding and encoding")
  func notebookRespUserDomain() {
    let full = """
      {
        "id": "text",
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NotebookRespUserDomain.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NotebookResp.Status keeps every value")
  func notebookRespStatus() {
    let documented = #"["INIT", "CREATING", "STARTING", "STOPPING", "DELETING", "RUNNING", "STOPPED", "SNAPSHOTTING", "CREATE_FAILED", "START_FAILED", "DELETE_FAILED", "ERROR", "DELETED", "FROZEN"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookResp.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("NotebookResp.Feature keeps every value")
  func notebookRespFeature() {
    let documented = #"["DEFAULT", "NOTEBOOK"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookResp.Feature.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("NotebookResp.BillingItem keeps every value")
  func notebookRespBillingItem() {
    let documented = #"["STORAGE", "COMPUTE", "ALL"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NotebookResp.BillingItem.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
