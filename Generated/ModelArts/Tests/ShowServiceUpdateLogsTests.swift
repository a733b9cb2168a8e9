// Made by Tablature from ShowServiceUpdateLogs.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowServiceUpdateLogs")
struct ShowServiceUpdateLogsTests {
  @Test("The documented response 200 of ShowServiceUpdateLogs survives")
  func documentedResponse200() throws {
    let json = """
      {
        "service_name": "mnist",
        "service_id": "195c1f2d-136d-40af-a0f3-db5717d2634a",
        "logs": [
          {
            "result": "SUCCESS",
            "update_time": 1574770228888,
            "config": [
              {
                "model_version": "0.0.1",
                "specification": "modelarts.vm.cpu.2u",
                "model_name": "minst",
                "weight": 100,
                "model_id": "0e07b41b-173e-42db-8c16-8e1b44cc0d44",
                "instance_count": 1
              }
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowServiceUpdateLogsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowServiceUpdateLogs is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowServiceUpdateLogs(serviceID: "service_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/services/service_id/logs")
  }

  @Test("ShowServiceUpdateLogsResponse survives decoding and encoding")
  func showServiceUpdateLogsResponse() {
    let full = """
      {
        "service_name": "text",
        "service_id": "text",
        "logs": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowServiceUpdateLogsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Log survives decoding and encoding")
  func log() {
    let full = """
      {
        "update_time": 1,
        "result": "SUCCESS",
        "config": [
          {}
        ],
        "success_num": 1,
        "failed_num": 1,
        "result_detail": [
          {}
        ],
        "cluster_id": "text",
        "extend_config": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Log.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Log knows its constraints",
    arguments: [
      ConstraintProbe("result as SUCCESS", #"{"result": "SUCCESS"}"#),
      ConstraintProbe("result as FAIL", #"{"result": "FAIL"}"#),
      ConstraintProbe("result as RUNNING", #"{"result": "RUNNING"}"#),
      ConstraintProbe("result undocumented", #"{"result": "undocumented value"}"#, offending: "result"),
    ])
  func logConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Log.self) == probe.expectedFindings)
  }

  @Test("ServiceLogConfig survives decoding and encoding")
  func serviceLogConfig() {
    let full = """
      {
        "model_id": "text",
        "model_name": "text",
        "model_version": "text",
        "weight": 1,
        "specification": "text",
        "custom_spec": {},
        "envs": {
          "key1": "text"
        },
        "cluster_id": "text",
        "instance_count": 1,
        "additional_properties": {
          "key1": {}
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ServiceLogConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("UpdateResult survives decoding and encoding")
  func updateResult() {
    let full = """
      {
        "result": true,
        "node_name": "text",
        "operation": "deploy",
        "node_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateResult.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateResult knows its constraints",
    arguments: [
      ConstraintProbe("operation as deploy", #"{"operation": "deploy"}"#),
      ConstraintProbe("operation as delete", #"{"operation": "delete"}"#),
      ConstraintProbe("operation undocumented", #"{"operation": "undocumented value"}"#, offending: "operation"),
    ])
  func updateResultConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateResult.self) == probe.expectedFindings)
  }

  @Test("Log.ResultValue keeps every value")
  func logResultValue() {
    let documented = #"["SUCCESS", "FAIL", "RUNNING"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Log.ResultValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("UpdateResult.OperationValue keeps every value")
  func updateResultOperationValue() {
    let documented = #"["deploy", "delete"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.UpdateResult.OperationValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
