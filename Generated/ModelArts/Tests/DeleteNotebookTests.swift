// Made by Tablature from DeleteNotebook.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteNotebook")
struct DeleteNotebookTests {
  @Test("The documented response 200 of DeleteNotebook survives")
  func documentedResponse200() throws {
    let json = """
      {
        "create_at": 1638841805440,
        "description": "update",
        "feature": "DEFAULT",
        "flavor": "modelarts.vm.cpu.free",
        "id": "f9937afa-ca78-45b6-bc12-7ecf42553c48",
        "image": {
          "description": "description",
          "id": "e1a07296-22a8-4f05-8bc8-e936c8e54090",
          "name": "notebook2.0-mul-kernel-cpu-cp36",
          "swr_path": "swr.xxxxx.com/atelier/notebook2.0-mul-kernel-cpu-cp36:3.3.2-release_v1",
          "tag": "3.3.2-release_v1",
          "type": "BUILD_IN"
        },
        "lease": {
          "create_at": 1638841805439,
          "duration": 3600000,
          "enable": true,
          "update_at": 1638841805439
        },
        "name": "notebook_5ee4bf0e",
        "status": "DELETING",
        "token": "58ba50c6-e8ff-245c-4840-49e51aa70737",
        "update_at": 1638842504178,
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteNotebookResponse.self, json) == nil)
  }

  @Test("The documented request of DeleteNotebook is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeleteNotebook(id: "id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/notebooks/id")
  }

  @Test("DeleteNotebookResponse survives decoding and encoding")
  func deleteNotebookResponse() {
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
        "user": {},
        "create_at": 1,
        "update_at": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DeleteNotebookResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DeleteNotebookResponse knows its constraints",
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
  func deleteNotebookResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DeleteNotebookResponse.self) == probe.expectedFindings)
  }
}
