// Made by Tablature from SyncDataSourceState.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SyncDataSourceState")
struct SyncDataSourceStateTests {
  @Test("The documented response 200 of SyncDataSourceState survives")
  func documentedResponse200() throws {
    let json = """
      {
        "status": "COMPLETED",
        "dataset_id": "gfghHSokody6AJigS5A"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.SyncDataSourceStateResponse.self, json) == nil)
  }

  @Test("The documented request of SyncDataSourceState is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.SyncDataSourceState(datasetID: "dataset_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/sync-data/status")
  }

  @Test("SyncDataSourceStateResponse survives decoding and encoding")
  func syncDataSourceStateResponse() {
    let full = """
      {
        "add_sample_count": 1,
        "create_time": 1,
        "dataset_id": "text",
        "deleted_sample_count": 1,
        "duration_time": 1,
        "error_code": "text",
        "error_msg": "text",
        "status": "QUEUING",
        "task_id": "text",
        "total_sample_count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SyncDataSourceStateResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SyncDataSourceStateResponse knows its constraints",
    arguments: [
      ConstraintProbe("status as QUEUING", #"{"status": "QUEUING"}"#),
      ConstraintProbe("status as STARTING", #"{"status": "STARTING"}"#),
      ConstraintProbe("status as RUNNING", #"{"status": "RUNNING"}"#),
      ConstraintProbe("status as COMPLETED", #"{"status": "COMPLETED"}"#),
      ConstraintProbe("status as FAILED", #"{"status": "FAILED"}"#),
      ConstraintProbe("status as NOT_EXIST", #"{"status": "NOT_EXIST"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func syncDataSourceStateResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SyncDataSourceStateResponse.self) == probe.expectedFindings)
  }
}
