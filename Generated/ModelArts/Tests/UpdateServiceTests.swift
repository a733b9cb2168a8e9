// Made by Tablature from UpdateService.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateService")
struct UpdateServiceTests {
  @Test("The documented request of UpdateService survives")
  func documentedRequest() throws {
    let json = """
      {
        "description": "",
        "status": "running",
        "config": [
          {
            "model_id": "xxxx",
            "weight": "100",
            "specification": "modelarts.vm.cpu.2u",
            "instance_count": 1
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateServiceRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateService survives")
  func documentedResponse200() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("UpdateServiceRequest survives decoding and encoding")
  func updateServiceRequest() {
    let full = """
      {
        "schedule": [
          {
            "duration": 1,
            "time_unit": "DAYS",
            "type": "stop"
          }
        ],
        "description": "text",
        "config": [
          {
            "specification": "text",
            "model_id": "text",
            "instance_count": 1
          }
        ],
        "status": "running",
        "additional_properties": {
          "key1": {
            "smn_notification": {}
          }
        },
        "load_balancer_policy": "ROUND_ROBIN",
        "service_secrets": [
          {
            "secretId": "text",
            "mouthPath": "text"
          }
        ],
        "priority": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateServiceRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateServiceRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 99 characters", #"{"description": "\#(String(repeating: "x", count: 99))"}"#),
      ConstraintProbe("description with 100 characters", #"{"description": "\#(String(repeating: "x", count: 100))"}"#),
      ConstraintProbe("description with 101 characters", #"{"description": "\#(String(repeating: "x", count: 101))"}"#, offending: "description"),
      ConstraintProbe("status as running", #"{"status": "running"}"#),
      ConstraintProbe("status as stopped", #"{"status": "stopped"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
      ConstraintProbe("load_balancer_policy as ROUND_ROBIN", #"{"load_balancer_policy": "ROUND_ROBIN"}"#),
      ConstraintProbe("load_balancer_policy as LEAST_CONNECTIONS", #"{"load_balancer_policy": "LEAST_CONNECTIONS"}"#),
      ConstraintProbe("load_balancer_policy as SOURCE_IP", #"{"load_balancer_policy": "SOURCE_IP"}"#),
      ConstraintProbe("load_balancer_policy undocumented", #"{"load_balancer_policy": "undocumented value"}"#, offending: "load_balancer_policy"),
      ConstraintProbe("priority at 0", #"{"priority": 0}"#, offending: "priority"),
      ConstraintProbe("priority at 1", #"{"priority": 1}"#),
      ConstraintProbe("priority at 2", #"{"priority": 2}"#),
      ConstraintProbe("priority at 3", #"{"priority": 3}"#),
      ConstraintProbe("priority at 4", #"{"priority": 4}"#, offending: "priority"),
    ])
  func updateServiceRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateServiceRequest.self) == probe.expectedFindings)
  }

  @Test("UpdateServiceRequest.Status keeps every value")
  func updateServiceRequestStatus() {
    let documented = #"["running", "stopped"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.UpdateServiceRequest.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
