// Made by Tablature from ShowServiceMonitorInfo.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowServiceMonitorInfo")
struct ShowServiceMonitorInfoTests {
  @Test("The documented response 200 of ShowServiceMonitorInfo survives")
  func documentedResponse200() throws {
    let json = """
      {
        "service_name": "mnist",
        "service_id": "195c1f2d-136d-40af-a0f3-db5717d2634a",
        "monitors": [
          {
            "failed_times": 1,
            "model_version": "1.0.0",
            "cpu_core_total": 4,
            "cpu_memory_total": 8192,
            "model_name": "minst",
            "gpu_usage": 0.6,
            "cpu_memory_usage": 2011,
            "gpu_total": 1,
            "model_id": "0e07b41b-173e-42db-8c16-8e1b44cc0d44",
            "invocation_times": 50,
            "cpu_core_usage": 2.4
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowServiceMonitorInfoResponse.self, json) == nil)
  }

  @Test("The documented request of ShowServiceMonitorInfo is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowServiceMonitorInfo(serviceID: "service_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/services/service_id/monitor")
  }

  @Test("ShowServiceMonitorInfoResponse survives decoding and encoding")
  func showServiceMonitorInfoResponse() {
    let full = """
      {
        "service_name": "text",
        "service_id": "text",
        "monitors": [
          {}
        ],
        "service_running_instance_count": 1,
        "service_instance_count": 1,
        "req_count_per_min": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowServiceMonitorInfoResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Monitor survives decoding and encoding")
  func monitor() {
    let full = """
      {
        "failed_times": 1,
        "model_version": "text",
        "cpu_memory_total": 1,
        "gpu_usage": 1,
        "node_name": "text",
        "gpu_total": 1,
        "model_id": "text",
        "invocation_times": 1,
        "cpu_core_usage": 1,
        "cpu_core_total": 1,
        "model_name": "text",
        "cpu_memory_usage": 1,
        "node_id": "text",
        "model_running_instance_count": 1,
        "model_instance_count": 1,
        "gpu_memory_total": 1,
        "gpu_memory_usage": 1,
        "npu_total": 1,
        "npu_usage": 1,
        "npu_memory_total": 1,
        "npu_memory_usage": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Monitor.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
