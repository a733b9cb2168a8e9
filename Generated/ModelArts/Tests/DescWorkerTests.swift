// Made by Tablature from DescWorker.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DescWorker")
struct DescWorkerTests {
  @Test("The documented response 200 of DescWorker survives")
  func documentedResponse200() throws {
    let json = """
      {
        "email": "xxx@xxx.com",
        "worker_id": "b1e4054407ecb36a7bcde70f52ba37f2",
        "workforce_id": "gyb7IaAvkLc5IhEY2dv",
        "status": 0,
        "role": 2,
        "description": "",
        "create_time": 1606356324223,
        "update_time": 1606356324223
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DescWorkerResponse.self, json) == nil)
  }

  @Test("The documented request of DescWorker is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DescWorker(workerID: "worker_id", workforceID: "workforce_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/workforces/workforce_id/workers/worker_id")
  }

  @Test("DescWorkerResponse survives decoding and encoding")
  func descWorkerResponse() {
    let full = """
      {
        "create_time": 1,
        "description": "text",
        "email": "text",
        "role": 0,
        "status": 0,
        "update_time": 1,
        "worker_id": "text",
        "workforce_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DescWorkerResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescWorkerResponse knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
      ConstraintProbe("role as 0", #"{"role": 0}"#),
      ConstraintProbe("role as 1", #"{"role": 1}"#),
      ConstraintProbe("role as 2", #"{"role": 2}"#),
      ConstraintProbe("role as 3", #"{"role": 3}"#),
      ConstraintProbe("role undocumented", #"{"role": 4}"#, offending: "role"),
      ConstraintProbe("status as 0", #"{"status": 0}"#),
      ConstraintProbe("status as 1", #"{"status": 1}"#),
      ConstraintProbe("status as 2", #"{"status": 2}"#),
      ConstraintProbe("status as 3", #"{"status": 3}"#),
      ConstraintProbe("status undocumented", #"{"status": 4}"#, offending: "status"),
    ])
  func descWorkerResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescWorkerResponse.self) == probe.expectedFindings)
  }

  @Test("DescWorkerResponse.Role keeps every value")
  func descWorkerResponseRole() {
    let documented = #"[0, 1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescWorkerResponse.Role.self, documented: documented, other: #"4"#)
    #expect(problems == [])
  }
}
