// Made by Tablature from ListPlugins.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListPlugins")
struct ListPluginsTests {
  @Test("The documented response 200 of ListPlugins survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "PluginList",
        "apiVersion": "v2",
        "items": [
          {
            "kind": "Plugin",
            "apiVersion": "v2",
            "metadata": {
              "name": "lite-cluster-ac7339d4-4858-11ec-9d-0200b0b-gpu-beta",
              "creationTimestamp": "2025-01-22T03:01:53Z"
            },
            "spec": {
              "template": {
                "name": "gpu-beta"
              }
            },
            "status": {
              "phase": "Running",
              "version": "1.2.15",
              "reason": "Upgrade complete"
            }
          },
          {
            "kind": "Plugin",
            "apiVersion": "v2",
            "metadata": {
              "name": "lite-cluster-ac7339d4-4858-11ec-a79d-0255ac100b0b-os-node-agent",
              "creationTimestamp": "2025-01-22T03:01:53Z"
            },
            "spec": {
              "template": {
                "name": "os-node-agent",
                "version": "6.8.0-20250219120620",
                "inputs": {
                  "configs": {
                    "metric_config": {
                      "backNodeUp": true,
                      "enable": true,
                      "exporter": {
                        "enable": false,
                        "port": "10120"
                      },
                      "namespaces": [
                        "monitoring"
                      ],
                      "prometheus": {
                        "accessCode": "",
                        "prometheusId": ""
                      },
                      "uplink": "both"
                    }
                  }
                }
              }
            },
            "status": {
              "phase": "Running",
              "version": "6.8.0-20250219120620",
              "reason": "Upgrade complete"
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListPluginsResponse.self, json) == nil)
  }

  @Test("The documented request of ListPlugins is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListPlugins(poolName: "pool_name")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/pools/pool_name/plugins")
  }

  @Test("ListPluginsResponse survives decoding and encoding")
  func listPluginsResponse() {
    let full = """
      {
        "apiVersion": "v2",
        "kind": "NodePoolList",
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListPluginsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListPluginsResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v2", #"{"apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as NodePoolList", #"{"kind": "NodePoolList"}"#),
      ConstraintProbe("kind as PluginList", #"{"kind": "PluginList"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func listPluginsResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListPluginsResponse.self) == probe.expectedFindings)
  }

  @Test("Plugin survives decoding and encoding")
  func plugin() {
    let full = """
      {
        "apiVersion": "v2",
        "kind": "text",
        "metadata": {},
        "spec": {},
        "status": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Plugin.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Plugin knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v2", #"{"apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
    ])
  func pluginConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Plugin.self) == probe.expectedFindings)
  }

  @Test("ListPluginsResponse.Kind keeps every value")
  func listPluginsResponseKind() {
    let documented = #"["NodePoolList", "PluginList"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListPluginsResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
