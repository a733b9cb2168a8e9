// Made by Tablature from ShowOsConfig.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowOsConfig")
struct ShowOsConfigTests {
  @Test("The documented response 200 of ShowOsConfig survives")
  func documentedResponse200() throws {
    let json = """
      {
        "clusterFlavorSpecs": [
          "cce.s1.small",
          "cce.s1.medium",
          "cce.s2.small",
          "cce.s2.medium",
          "cce.s2.large",
          "cce.s2.xlarge"
        ],
        "licenseScopeType": "multi",
        "maxPoolFlavors": 10,
        "networkCidrs": [
          "192.168.128.0/17",
          "172.18.0.0/16"
        ],
        "networkQuota": 15,
        "networkSubnetTypes": [
          "",
          "clouddcn"
        ],
        "nodeOSVersionSupport": [
          {
            "name": "EulerOS 2.1",
            "endOfService": "2019-12-31"
          },
          {
            "name": "EulerOS 2.2",
            "endOfService": "2021-12-31"
          },
          {
            "name": "EulerOS 2.3",
            "endOfService": "2022-12-31"
          },
          {
            "name": "EulerOS 2.5",
            "endOfService": "2024-12-31"
          },
          {
            "name": "EulerOS 2.8",
            "endOfService": "2024-12-31"
          },
          {
            "name": "EulerOS 2.9",
            "endOfService": "2025-12-31"
          },
          {
            "name": "EulerOS 2.10",
            "endOfService": "2026-12-31"
          }
        ],
        "poolHighAvailable": false,
        "poolQuota": 15,
        "poolScopePlugins": [
          {
            "scope": "Train",
            "plugins": [
              "volcano"
            ]
          },
          {
            "scope": "Infer",
            "plugins": [
              "volcano"
            ],
            "reservedNetworkCidr": [
              "192.168.0.0/16",
              "172.16.0.0/16",
              "10.247.0.0/16"
            ],
            "externalDependency": true,
            "supportRetry": true
          },
          {
            "scope": "Notebook",
            "externalDependency": true,
            "supportRetry": true
          }
        ],
        "volumeTypes": [
          "SSD",
          "GPSSD",
          "SAS"
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowOSConfigResponse.self, json) == nil)
  }

  @Test("The documented request of ShowOsConfig is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowOSConfig()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/os-user-config")
  }

  @Test("ShowOSConfigResponse survives decoding and encoding")
  func showOSConfigResponse() {
    let full = """
      {
        "networkCidrs": [
          "text"
        ],
        "networkQuota": 1,
        "networkSubnetTypes": [
          "text"
        ],
        "poolQuota": 1,
        "pooHighAvailable": true,
        "maxPoolFlavors": 1,
        "clusterFlavorSpecs": "text",
        "licenseScopeType": "single",
        "nodeOSVersionSupport": [
          {}
        ],
        "volumeTypes": [
          "text"
        ],
        "poolScopePlugins": [
          {}
        ],
        "poolHighAvailable": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowOSConfigResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowOSConfigResponse knows its constraints",
    arguments: [
      ConstraintProbe("licenseScopeType as single", #"{"licenseScopeType": "single"}"#),
      ConstraintProbe("licenseScopeType as multi", #"{"licenseScopeType": "multi"}"#),
      ConstraintProbe("licenseScopeType undocumented", #"{"licenseScopeType": "undocumented value"}"#, offending: "licenseScopeType"),
    ])
  func showOSConfigResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowOSConfigResponse.self) == probe.expectedFindings)
  }

  @Test("OSVersion survives decoding and encoding")
  func osVersion() {
    let full = """
      {
        "name": "text",
        "endOfService": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.OSVersion.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolScopePlugin survives decoding and encoding")
  func poolScopePlugin() {
    let full = """
      {
        "scope": "Train",
        "plugins": [
          "text"
        ],
        "externalDependency": true,
        "reservedNetworkCidr": [
          "text"
        ],
        "supportRetry": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolScopePlugin.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolScopePlugin knows its constraints",
    arguments: [
      ConstraintProbe("scope as Train", #"{"scope": "Train"}"#),
      ConstraintProbe("scope as Infer", #"{"scope": "Infer"}"#),
      ConstraintProbe("scope as Notebook", #"{"scope": "Notebook"}"#),
      ConstraintProbe("scope undocumented", #"{"scope": "undocumented value"}"#, offending: "scope"),
    ])
  func poolScopePluginConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolScopePlugin.self) == probe.expectedFindings)
  }

  @Test("ShowOSConfigResponse.LicenseScopeType keeps every value")
  func showOSConfigResponseLicenseScopeType() {
    let documented = #"["single", "multi"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowOSConfigResponse.LicenseScopeType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
