// Made by Tablature from ShowPoolMonitor.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowPoolMonitor")
struct ShowPoolMonitorTests {
  @Test("The documented response 200 of ShowPoolMonitor survives")
  func documentedResponse200() throws {
    let json = """
      {
        "metrics": [
          {
            "metric": {
              "dimensions": [
                {
                  "name": "clusterId",
                  "value": "83df17f1-d74c-11ec-a070-0255ac1000c3"
                }
              ],
              "metricName": "cpuUsage",
              "namespace": "PAAS.AGGR"
            },
            "dataPoints": [
              {
                "timestamp": 1655193600000,
                "unit": "Percent",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": 7.944
                  }
                ]
              },
              {
                "timestamp": 1655197200000,
                "unit": "Percent",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": 7.88
                  }
                ]
              }
            ]
          },
          {
            "metric": {
              "dimensions": [
                {
                  "name": "clusterId",
                  "value": "83df17f1-d74c-11ec-a070-0255ac1000c3"
                }
              ],
              "metricName": "memUsedRate",
              "namespace": "PAAS.AGGR"
            },
            "dataPoints": [
              {
                "timestamp": 1655193600000,
                "unit": "Percent",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": 13.83
                  }
                ]
              },
              {
                "timestamp": 1655197200000,
                "unit": "Percent",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": 13.836
                  }
                ]
              }
            ]
          },
          {
            "metric": {
              "dimensions": [
                {
                  "name": "clusterId",
                  "value": "83df17f1-d74c-11ec-a070-0255ac1000c3"
                }
              ],
              "metricName": "gpuUtil",
              "namespace": "PAAS.AGGR"
            },
            "dataPoints": [
              {
                "timestamp": 1655193600000,
                "unit": "Percent",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": -1
                  }
                ]
              },
              {
                "timestamp": 1655197200000,
                "unit": "Percent",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": -1
                  }
                ]
              }
            ]
          },
          {
            "metric": {
              "dimensions": [
                {
                  "name": "clusterId",
                  "value": "83df17f1-d74c-11ec-a070-0255ac1000c3"
                }
              ],
              "metricName": "gpuMemUsage",
              "namespace": "PAAS.AGGR"
            },
            "dataPoints": [
              {
                "timestamp": 1655193600000,
                "unit": "Percent",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": -1
                  }
                ]
              },
              {
                "timestamp": 1655197200000,
                "unit": "Percent",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": -1
                  }
                ]
              }
            ]
          },
          {
            "metric": {
              "dimensions": [
                {
                  "name": "clusterId",
                  "value": "83df17f1-d74c-11ec-a070-0255ac1000c3"
                }
              ],
              "metricName": "npuUtil",
              "namespace": "PAAS.AGGR"
            },
            "dataPoints": [
              {
                "timestamp": 1655193600000,
                "unit": "",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": -1
                  }
                ]
              },
              {
                "timestamp": 1655197200000,
                "unit": "",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": -1
                  }
                ]
              }
            ]
          },
          {
            "metric": {
              "dimensions": [
                {
                  "name": "clusterId",
                  "value": "83df17f1-d74c-11ec-a070-0255ac1000c3"
                }
              ],
              "metricName": "npuMemUsage",
              "namespace": "PAAS.AGGR"
            },
            "dataPoints": [
              {
                "timestamp": 1655193600000,
                "unit": "",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": -1
                  }
                ]
              },
              {
                "timestamp": 1655197200000,
                "unit": "",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": -1
                  }
                ]
              }
            ]
          },
          {
            "metric": {
              "dimensions": [
                {
                  "name": "clusterId",
                  "value": "83df17f1-d74c-11ec-a070-0255ac1000c3"
                }
              ],
              "metricName": "diskAvailableCapacity",
              "namespace": "PAAS.AGGR"
            },
            "dataPoints": [
              {
                "timestamp": 1655193600000,
                "unit": "Megabytes",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": 834383.4
                  }
                ]
              },
              {
                "timestamp": 1655197200000,
                "unit": "Megabytes",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": 834379.2
                  }
                ]
              }
            ]
          },
          {
            "metric": {
              "dimensions": [
                {
                  "name": "clusterId",
                  "value": "83df17f1-d74c-11ec-a070-0255ac1000c3"
                }
              ],
              "metricName": "diskCapacity",
              "namespace": "PAAS.AGGR"
            },
            "dataPoints": [
              {
                "timestamp": 1655193600000,
                "unit": "Megabytes",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": 1105920
                  }
                ]
              },
              {
                "timestamp": 1655197200000,
                "unit": "Megabytes",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": 1105920
                  }
                ]
              }
            ]
          },
          {
            "metric": {
              "dimensions": [
                {
                  "name": "clusterId",
                  "value": "83df17f1-d74c-11ec-a070-0255ac1000c3"
                }
              ],
              "metricName": "diskUsedRate",
              "namespace": "PAAS.AGGR"
            },
            "dataPoints": [
              {
                "timestamp": 1655193600000,
                "unit": "Percent",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": 24.553
                  }
                ]
              },
              {
                "timestamp": 1655197200000,
                "unit": "Percent",
                "statistics": [
                  {
                    "statistic": "average",
                    "value": 24.553
                  }
                ]
              }
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowPoolMonitorResponse.self, json) == nil)
  }

  @Test("The documented request of ShowPoolMonitor is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowPoolMonitor(poolName: "pool_name")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/pools/pool_name/monitor")
  }

  @Test("ShowPoolMonitorResponse survives decoding and encoding")
  func showPoolMonitorResponse() {
    let full = """
      {
        "metrics": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowPoolMonitorResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowPoolMonitorResponse knows its constraints",
    arguments: [
      ConstraintProbe("metrics with 19 elements", #"{"metrics": [\#(String(repeating: "{}, ", count: 18)){}]}"#),
      ConstraintProbe("metrics with 20 elements", #"{"metrics": [\#(String(repeating: "{}, ", count: 19)){}]}"#),
      ConstraintProbe("metrics with 21 elements", #"{"metrics": [\#(String(repeating: "{}, ", count: 20)){}]}"#, offending: "metrics"),
    ])
  func showPoolMonitorResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowPoolMonitorResponse.self) == probe.expectedFindings)
  }

  @Test("PoolMetricItem survives decoding and encoding")
  func poolMetricItem() {
    let full = """
      {
        "metric": [
          {}
        ],
        "dataPoints": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetricItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolMetricItemValue survives decoding and encoding")
  func poolMetricItemValue() {
    let full = """
      {
        "metricName": "cpuUsage",
        "namespace": "PAAS.CONTAINER",
        "dimensions": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetricItemValue.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolMetricItemValue knows its constraints",
    arguments: [
      ConstraintProbe("metricName as cpuUsage", #"{"metricName": "cpuUsage"}"#),
      ConstraintProbe("metricName as memUsedRate", #"{"metricName": "memUsedRate"}"#),
      ConstraintProbe("metricName as gpuUtil", #"{"metricName": "gpuUtil"}"#),
      ConstraintProbe("metricName as gpuMemUsage", #"{"metricName": "gpuMemUsage"}"#),
      ConstraintProbe("metricName as npuUtil", #"{"metricName": "npuUtil"}"#),
      ConstraintProbe("metricName as npuMemUsage", #"{"metricName": "npuMemUsage"}"#),
      ConstraintProbe("metricName as diskCapacity", #"{"metricName": "diskCapacity"}"#),
      ConstraintProbe("metricName as diskAvailableCapacity", #"{"metricName": "diskAvailableCapacity"}"#),
      ConstraintProbe("metricName as diskUsedRate", #"{"metricName": "diskUsedRate"}"#),
      ConstraintProbe("metricName undocumented", #"{"metricName": "undocumented value"}"#, offending: "metricName"),
      ConstraintProbe("namespace as PAAS.CONTAINER", #"{"namespace": "PAAS.CONTAINER"}"#),
      ConstraintProbe("namespace as PAAS.NODE", #"{"namespace": "PAAS.NODE"}"#),
      ConstraintProbe("namespace as PAAS.SLA", #"{"namespace": "PAAS.SLA"}"#),
      ConstraintProbe("namespace as PAAS.AGGR", #"{"namespace": "PAAS.AGGR"}"#),
      ConstraintProbe("namespace as CUSTOMMETRICS", #"{"namespace": "CUSTOMMETRICS"}"#),
      ConstraintProbe("namespace undocumented", #"{"namespace": "undocumented value"}"#, offending: "namespace"),
    ])
  func poolMetricItemValueConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolMetricItemValue.self) == probe.expectedFindings)
  }

  @Test("PoolMetricDimensionItem survives decoding and encoding")
  func poolMetricDimensionItem() {
    let full = """
      {
        "name": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetricDimensionItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolMetricDataPoint survives decoding and encoding")
  func poolMetricDataPoint() {
    let full = """
      {
        "timestamp": 1,
        "unit": "text",
        "statistics": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetricDataPoint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolMetricDataPointValue survives decoding and encoding")
  func poolMetricDataPointValue() {
    let full = """
      {
        "statistic": "maximum",
        "value": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetricDataPointValue.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolMetricDataPointValue knows its constraints",
    arguments: [
      ConstraintProbe("statistic as maximum", #"{"statistic": "maximum"}"#),
      ConstraintProbe("statistic as average", #"{"statistic": "average"}"#),
      ConstraintProbe("statistic undocumented", #"{"statistic": "undocumented value"}"#, offending: "statistic"),
    ])
  func poolMetricDataPointValueConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolMetricDataPointValue.self) == probe.expectedFindings)
  }

  @Test("PoolMetricItemValue.MetricName keeps every value")
  func poolMetricItemValueMetricName() {
    let documented = #"["cpuUsage", "memUsedRate", "gpuUtil", "gpuMemUsage", "npuUtil", "npuMemUsage", "diskCapacity", "diskAvailableCapacity", "diskUsedRate"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolMetricItemValue.MetricName.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolMetricItemValue.Namespace keeps every value")
  func poolMetricItemValueNamespace() {
    let documented = #"["PAAS.CONTAINER", "PAAS.NODE", "PAAS.SLA", "PAAS.AGGR", "CUSTOMMETRICS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolMetricItemValue.Namespace.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolMetricDataPointValue.Statistic keeps every value")
  func poolMetricDataPointValueStatistic() {
    let documented = #"["maximum", "average"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolMetricDataPointValue.Statistic.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowPoolMonitor.Statistics keeps every value")
  func showPoolMonitorStatistics() {
    let documented = #"["maximum", "minimum", "sum", "average"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowPoolMonitor.Statistics.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowPoolMonitor.Period keeps every value")
  func showPoolMonitorPeriod() {
    let documented = #"["60", "300", "900", "3600"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowPoolMonitor.Period.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowPoolMonitor knows the constraints of its parameters")
  func showPoolMonitorParameters() {
    #expect(ModelArts.ShowPoolMonitor(poolName: "text", statistics: .init(rawValue: "maximum")).offendingFields == [])
    #expect(ModelArts.ShowPoolMonitor(poolName: "text", statistics: .init(rawValue: "minimum")).offendingFields == [])
    #expect(ModelArts.ShowPoolMonitor(poolName: "text", statistics: .init(rawValue: "sum")).offendingFields == [])
    #expect(ModelArts.ShowPoolMonitor(poolName: "text", statistics: .init(rawValue: "average")).offendingFields == [])
    #expect(ModelArts.ShowPoolMonitor(poolName: "text", statistics: .init(rawValue: "undocumented value")).offendingFields == ["statistics"])
    #expect(ModelArts.ShowPoolMonitor(poolName: "text", period: .init(rawValue: "60")).offendingFields == [])
    #expect(ModelArts.ShowPoolMonitor(poolName: "text", period: .init(rawValue: "300")).offendingFields == [])
    #expect(ModelArts.ShowPoolMonitor(poolName: "text", period: .init(rawValue: "900")).offendingFields == [])
    #expect(ModelArts.ShowPoolMonitor(poolName: "text", period: .init(rawValue: "3600")).offendingFields == [])
    #expect(ModelArts.ShowPoolMonitor(poolName: "text", period: .init(rawValue: "undocumented value")).offendingFields == ["period"])
  }
}
