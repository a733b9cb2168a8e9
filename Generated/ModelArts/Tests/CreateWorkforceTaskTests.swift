// Made by Tablature from CreateWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateWorkforceTask")
struct CreateWorkforceTaskTests {
  @Test("The documented request of CreateWorkforceTask survives")
  func documentedRequest() throws {
    let json = """
      {
        "task_name": "task-eb17",
        "synchronize_data": false,
        "synchronize_auto_labeling_data": false,
        "workforces_config": {
          "workforces": [
            {
              "workforce_id": "feSUo5NUIUnQAQNNTiS",
              "workers": [
                {
                  "email": "xxx@xxx.com"
                },
                {
                  "email": "xxx@xxx.com"
                },
                {
                  "email": "xxx@xxx.com"
                }
              ]
            }
          ]
        },
        "auto_sync_dataset": false
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateWorkforceTaskRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateWorkforceTask survives")
  func documentedResponse200() throws {
    let json = """
      {
        "task_id": "6phXEto29utpaMwbQkg"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateWorkforceTaskResponse.self, json) == nil)
  }

  @Test("CreateWorkforceTaskRequest survives decoding and encoding")
  func createWorkforceTaskRequest() {
    let full = """
      {
        "auto_sync_dataset": true,
        "data_sync_type": 0,
        "repetition": 1,
        "sample_conditions": "text",
        "synchronize_auto_labeling_data": true,
        "workforces_config": {},
        "task_name": "text",
        "synchronize_data": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateWorkforceTaskRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateWorkforceTaskRequest knows its constraints",
    arguments: [
      ConstraintProbe("data_sync_type as 0", #"{"data_sync_type": 0}"#),
      ConstraintProbe("data_sync_type as 1", #"{"data_sync_type": 1}"#),
      ConstraintProbe("data_sync_type as 2", #"{"data_sync_type": 2}"#),
      ConstraintProbe("data_sync_type as 3", #"{"data_sync_type": 3}"#),
      ConstraintProbe("data_sync_type undocumented", #"{"data_sync_type": 4}"#, offending: "data_sync_type"),
      ConstraintProbe("repetition at 0", #"{"repetition": 0}"#, offending: "repetition"),
      ConstraintProbe("repetition at 1", #"{"repetition": 1}"#),
      ConstraintProbe("repetition at 2", #"{"repetition": 2}"#),
    ])
  func createWorkforceTaskRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateWorkforceTaskRequest.self) == probe.expectedFindings)
  }

  @Test("CreateWorkforceTaskRequest.DataSyncType keeps every value")
  func createWorkforceTaskRequestDataSyncType() {
    let documented = #"[0, 1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateWorkforceTaskRequest.DataSyncType.self, documented: documented, other: #"4"#)
    #expect(problems == [])
  }
}
