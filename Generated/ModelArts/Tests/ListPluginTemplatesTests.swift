// Made by Tablature from ListPluginTemplates.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListPluginTemplates")
struct ListPluginTemplatesTests {
  @Test("The documented response 200 of ListPluginTemplates survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "PluginTemplateList",
        "apiVersion": "v2",
        "items": [
          {
            "kind": "PluginTemplate",
            "apiVersion": "v2",
            "metadata": {
              "name": "node-local-dns",
              "annotations": {
                "os.modelarts.plugin/release.name": "NodeLocal DNSCache"
              }
            },
            "spec": {
              "optional": true,
              "versions": [
                {
                  "version": "1.6.63",
                  "description": "...",
                  "creationTimestamp": "2023-05-20T08:50:31Z",
                  "inputs": {
                    "parameters": {
                      "custom": {
                        "annotations": {},
                        "enable_dnsconfig_admission": true,
                        "enable_namespace_admission": true,
                        "image": {
                          "args": {
                            "healthPort": 8080,
                            "interfaceName": "nodelocaldns",
                            "setupIptables": false,
                            "skipTeardown": true,
                            "skipteardown": true,
                            "syncInterval": "1ns",
                            "upstreamSvc": "coredns"
                          },
                          "name": "node-cache",
                          "pullPolicy": "Always"
                        },
                        "multiAZBalance": false,
                        "multiAZEnabled": false,
                        "nameserver": "",
                        "ndots": "5",
                        "node_match_expressions": [],
                        "search": "",
                        "tolerations": [
                          {
                            "effect": "NoExecute",
                            "key": "node.kubernetes.io/not-ready",
                            "operator": "Exists",
                            "tolerationSeconds": 60
                          },
                          {
                            "effect": "NoExecute",
                            "key": "node.kubernetes.io/unreachable",
                            "operator": "Exists",
                            "tolerationSeconds": 60
                          }
                        ],
                        "zones": [
                          {
                            "plugins": {
                              "cache": {
                                "denial": {},
                                "parameters": 30,
                                "prefetch": {},
                                "server_stale": false,
                                "success": {}
                              },
                              "debug": false,
                              "errors": true,
                              "forward": {
                                "expire": "",
                                "force_tcp": false,
                                "health_check": "",
                                "max_fails": "",
                                "parameters": "__PILLAR__UPSTREAM__SERVERS__",
                                "policy": "",
                                "prefer_udp": false
                              },
                              "log": {
                                "classes": "all",
                                "format": "combined"
                              },
                              "prometheus": true,
                              "reload": true
                            },
                            "zone": ".:53"
                          },
                          {
                            "plugins": {
                              "cache": {
                                "parameters": 30
                              },
                              "debug": false,
                              "errors": true,
                              "forward": {
                                "force_tcp": true,
                                "parameters": "__PILLAR__CLUSTER__DNS__"
                              },
                              "log": {
                                "classes": "all",
                                "format": "combined"
                              },
                              "prometheus": true,
                              "reload": true
                            },
                            "zone": "ip6.arpa:53"
                          },
                          {
                            "plugins": {
                              "cache": {
                                "parameters": 30
                              },
                              "debug": false,
                              "errors": true,
                              "forward": {
                                "force_tcp": true,
                                "parameters": "__PILLAR__CLUSTER__DNS__"
                              },
                              "log": {
                                "classes": "all",
                                "format": "combined"
                              },
                              "prometheus": true,
                              "reload": true
                            },
                            "zone": "in-addr.arpa:53"
                          },
                          {
                            "plugins": {
                              "cache": {
                                "denial": {
                                  "size": 9984,
                                  "ttl": 5
                                },
                                "parameters": 30,
                                "prefetch": {},
                                "success": {
                                  "size": 9984,
                                  "ttl": 30
                                }
                              },
                              "debug": false,
                              "errors": true,
                              "forward": {
                                "force_tcp": true,
                                "parameters": "__PILLAR__CLUSTER__DNS__"
                              },
                              "health": {
                                "port": 8080
                              },
                              "log": {
                                "classes": "all",
                                "format": "combined"
                              },
                              "prometheus": true,
                              "reload": true
                            },
                            "zone": "cluster.local:53"
                          }
                        ]
                      },
                      "flavor1": {
                        "description": "High avaiable",
                        "is_default": true,
                        "name": "HA",
                        "replicas": 2,
                        "resources": [
                          {
                            "limitsCpu": "250m",
                            "limitsMem": "512Mi",
                            "name": "node-local-dns-admission-controller",
                            "replicas": 2,
                            "requestsCpu": "250m",
                            "requestsMem": "512Mi"
                          },
                          {
                            "limitsCpu": "500m",
                            "limitsMem": "512Mi",
                            "name": "node-local-dns-cache",
                            "requestsCpu": "25m",
                            "requestsMem": "5Mi"
                          }
                        ],
                        "size": "large"
                      },
                      "flavor2": {
                        "description": "Has only one instance",
                        "name": "Single",
                        "replicas": 1,
                        "resources": [
                          {
                            "limitsCpu": "250m",
                            "limitsMem": "512Mi",
                            "name": "node-local-dns-admission-controller",
                            "replicas": 1,
                            "requestsCpu": "250m",
                            "requestsMem": "512Mi"
                          },
                          {
                            "limitsCpu": "500m",
                            "limitsMem": "512Mi",
                            "name": "node-local-dns-cache",
                            "requestsCpu": "25m",
                            "requestsMem": "5Mi"
                          }
                        ],
                        "size": "small"
                      },
                      "flavor3": {
                        "description": "custom resources",
                        "name": "custom-resources",
                        "replicas": 2,
                        "resources": [
                          {
                            "limitsCpu": "250m",
                            "limitsMem": "512Mi",
                            "name": "node-local-dns-admission-controller",
                            "replicas": 2,
                            "requestsCpu": "250m",
                            "requestsMem": "512Mi"
                          },
                          {
                            "limitsCpu": "500m",
                            "limitsMem": "512Mi",
                            "name": "node-local-dns-cache",
                            "requestsCpu": "25m",
                            "requestsMem": "5Mi"
                          }
                        ],
                        "size": "custom"
                      }
                    }
                  },
                  "translate": {
                    "zh_CN": {
                      "description": {
                        "Parameters": {
                          "flavor1": {
                            "description": "...",
                            "name": "High availability"
                          },
                          "flavor2": {
                            "description": "Single-instance deployment",
                            "name": "Single-instance"
                          },
                          "flavor3": {
                            "description": "...",
                            "name": "Custom"
                          }
                        },
                        "Parameters.flavor1.description": "...",
                        "Parameters.flavor1.name": "High availability",
                        "Parameters.flavor2.description": "Single-instance deployment",
                        "Parameters.flavor2.name": "Single-instance",
                        "Parameters.flavor3.description": "...",
                        "Parameters.flavor3.name": "Custom"
                      },
                      "key": null,
                      "plugintemplate": {
                        "changeLog": "...",
                        "components": {
                          "node-local-dns-admission-controller": {
                            "description": "...",
                            "kind": "Deployment"
                          },
                          "node-local-dns-cache": {
                            "description": "...",
                            "kind": "DaemonSet"
                          }
                        },
                        "description": "..."
                      }
                    }
                  }
                }
              ],
              "logoURL": "https://obs.com/plugintemplates/node-local-dnslogo.svg"
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListPluginTemplatesResponse.self, json) == nil)
  }

  @Test("ListPluginTemplatesResponse survives decoding and encoding")
  func listPluginTemplatesResponse() {
    let full = """
      {
        "kind": "PluginTemplateList",
        "apiVersion": "v2",
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListPluginTemplatesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListPluginTemplatesResponse knows its constraints",
    arguments: [
      ConstraintProbe("kind as documented", #"{"kind": "PluginTemplateList"}"#),
      ConstraintProbe("kind other than documented", #"{"kind": "PluginTemplateList-other"}"#, offending: "kind"),
      ConstraintProbe("apiVersion as documented", #"{"apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion other than documented", #"{"apiVersion": "v2-other"}"#, offending: "apiVersion"),
    ])
  func listPluginTemplatesResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListPluginTemplatesResponse.self) == probe.expectedFindings)
  }

  @Test("PluginTemplateV2 survives decoding and encoding")
  func pluginTemplateV2() {
    let full = """
      {
        "apiVersion": "v2",
        "kind": "PluginTemplate",
        "metadata": {},
        "spec": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginTemplateV2.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PluginTemplateV2 knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v2", #"{"apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as PluginTemplate", #"{"kind": "PluginTemplate"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func pluginTemplateV2Constraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PluginTemplateV2.self) == probe.expectedFindings)
  }

  @Test("PluginTemplateSpecV2 survives decoding and encoding")
  func pluginTemplateSpecV2() {
    let full = """
      {
        "optional": true,
        "type": "helm",
        "logoURL": "text",
        "description": "text",
        "versions": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PluginTemplateSpecV2.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PluginTemplateSpecV2 knows its constraints",
    arguments: [
      ConstraintProbe("type as helm", #"{"type": "helm"}"#),
      ConstraintProbe("type as ccePlugin", #"{"type": "ccePlugin"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func pluginTemplateSpecV2Constraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PluginTemplateSpecV2.self) == probe.expectedFindings)
  }

  @Test("PluginTemplateV2.Kind keeps every value")
  func pluginTemplateV2Kind() {
    let documented = #"["PluginTemplate"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PluginTemplateV2.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PluginTemplateSpecV2.Kind keeps every value")
  func pluginTemplateSpecV2Kind() {
    let documented = #"["helm", "ccePlugin"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PluginTemplateSpecV2.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
