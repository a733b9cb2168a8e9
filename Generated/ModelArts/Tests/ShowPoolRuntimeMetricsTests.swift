// Made by Tablature from ShowPoolRuntimeMetrics.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowPoolRuntimeMetrics")
struct ShowPoolRuntimeMetricsTests {
  @Test("The documented response 200 of ShowPoolRuntimeMetrics survives")
  func documentedResponse200() throws {
    let json = """
      {
        "apiVersion": "v2",
        "kind": "PoolMetricsList",
        "items": [
          {
            "table": {
              "allocated": {
                "value": {
                  "cpu": 5,
                  "memory": "15548Mi",
                  "tnt004": "1073m"
                },
                "timestamp": "2022-03-30T07:09:10Z",
                "window": "1m"
              },
              "capacity": {
                "value": {
                  "cpu": 16,
                  "memory": "64Gi",
                  "tnt004": 2
                },
                "maxValue": {
                  "cpu": 16,
                  "memory": "64Gi",
                  "tnt004": 2
                },
                "timestamp": "2022-03-30T07:09:10Z",
                "window": "1m"
              }
            },
            "metadata": {
              "name": "hougang-rse-pool"
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowPoolRuntimeMetricsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowPoolRuntimeMetrics is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowPoolRuntimeMetrics()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/metrics/runtime/pools")
  }

  @Test("ShowPoolRuntimeMetricsResponse survives decoding and encoding")
  func showPoolRuntimeMetricsResponse() {
    let full = """
      {
        "apiVersion": "v2",
        "kind": "PoolMetricsList",
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowPoolRuntimeMetricsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowPoolRuntimeMetricsResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v2", #"{"apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as PoolMetricsList", #"{"kind": "PoolMetricsList"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func showPoolRuntimeMetricsResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowPoolRuntimeMetricsResponse.self) == probe.expectedFindings)
  }

  @Test("MetricsItem survives decoding and encoding")
  func metricsItem() {
    let full = """
      {
        "table": {},
        "metadata": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.MetricsItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("MetricTableItem survives decoding and encoding")
  func metricTableItem() {
    let full = """
      {
        "allocated": {},
        "capacity": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.MetricTableItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Allocated survives decoding and encoding")
  func allocated() {
    let full = """
      {
        "value": {},
        "timestamp": "2024-01-31T12:30:00Z",
        "window": "1s"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Allocated.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Allocated knows its constraints",
    arguments: [
      ConstraintProbe("timestamp in its format", #"{"timestamp": "2024-01-31T12:30:00Z"}"#),
      ConstraintProbe("timestamp not in its format", #"{"timestamp": "no"}"#, offending: "timestamp"),
      ConstraintProbe("window as 1s", #"{"window": "1s"}"#),
      ConstraintProbe("window as 1m", #"{"window": "1m"}"#),
      ConstraintProbe("window as 1h", #"{"window": "1h"}"#),
      ConstraintProbe("window undocumented", #"{"window": "undocumented value"}"#, offending: "window"),
    ])
  func allocatedConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Allocated.self) == probe.expectedFindings)
  }

  @Test("Capacity survives decoding and encoding")
  func capacity() {
    let full = """
      {
        "value": {},
        "maxValue": {},
        "timestamp": "2024-01-31T12:30:00Z",
        "window": "1s"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Capacity.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Capacity knows its constraints",
    arguments: [
      ConstraintProbe("timestamp in its format", #"{"timestamp": "2024-01-31T12:30:00Z"}"#),
      ConstraintProbe("timestamp not in its format", #"{"timestamp": "no"}"#, offending: "timestamp"),
      ConstraintProbe("window as 1s", #"{"window": "1s"}"#),
      ConstraintProbe("window as 1m", #"{"window": "1m"}"#),
      ConstraintProbe("window as 1h", #"{"window": "1h"}"#),
      ConstraintProbe("window undocumented", #"{"window": "undocumented value"}"#, offending: "window"),
    ])
  func capacityConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Capacity.self) == probe.expectedFindings)
  }

  @Test("ModelArtsValue survives decoding and encoding")
  func modelArtsValue() {
    let full = """
      {
        "cpu": "text",
        "memory": "text",
        "tnt004": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelArtsValue.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ResourceMetricsMetadata survives decoding and encoding")
  func resourceMetricsMetadata() {
    let full = """
      {
        "name": "text",
        "labels": {
          "key": "value"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceMetricsMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowPoolRuntimeMetricsResponse.Kind keeps every value")
  func showPoolRuntimeMetricsResponseKind() {
    let documented = #"["PoolMetricsList"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowPoolRuntimeMetricsResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Capacity.Window keeps every value")
  func capacityWindow() {
    let documented = #"["1s", "1m", "1h"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Capacity.Window.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
