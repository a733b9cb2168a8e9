// Made by Tablature from CreatePlugin.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreatePlugin")
struct CreatePluginTests {
  @Test("The documented request of CreatePlugin survives")
  func documentedRequest() throws {
    let json = """
      {
        "apiVersion": "v2",
        "kind": "Plugin",
        "spec": {
          "template": {
            "version": "1.6.36",
            "name": "node-local-dns"
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreatePluginRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreatePlugin survives")
  func documentedResponse200() throws {
    let json = """
      {
        "apiVersion": "v2",
        "kind": "Plugin",
        "spec": {
          "template": {
            "name": "node-local-dns",
            "version": "1.6.36",
            "inputs": {
              "flavor": {
                "description": "High avaiable",
                "name": "HA",
                "resources": [
                  {
                    "name": "node-local-dns-admission-controller",
                    "limitsCpu": "250m",
                    "requestsCpu": "250m",
                    "replicas": 2,
                    "limitsMem": "512Mi",
                    "requestsMem": "512Mi"
                  },
                  {
                    "name": "node-local-dns-cache",
                    "limitsCpu": "500m",
                    "requestsCpu": "25m",
                    "limitsMem": "512Mi",
                    "requestsMem": "5Mi"
                  }
                ],
                "size": "large"
              },
              "custom": {
                "enable_dnsconfig_admission": true,
                "nameserver": "135.0.0.1",
                "ndots": "8",
                "search": "1321"
              }
            }
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreatePluginResponse.self, json) == nil)
  }

  @Test("CreatePluginRequest survives decoding and encoding")
  func createPluginRequest() {
    let full = """
      {
        "apiVersion": "Plugin",
        "kind": "v2",
        "spec": {
          "template": {
            "name": "text"
          }
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreatePluginRequest.self, minimal: #"{"apiVersion": "Plugin", "kind": "v2", "spec": {"template": {"name": "text"}}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreatePluginRequest knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion missing", #"{"kind": "v2", "spec": {"template": {"name": "text"}}}"#, offending: "apiVersion"),
      ConstraintProbe("apiVersion as Plugin", #"{"kind": "v2", "spec": {"template": {"name": "text"}}, "apiVersion": "Plugin"}"#),
      ConstraintProbe("apiVersion as v2", #"{"kind": "v2", "spec": {"template": {"name": "text"}}, "apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"kind": "v2", "spec": {"template": {"name": "text"}}, "apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind missing", #"{"apiVersion": "Plugin", "spec": {"template": {"name": "text"}}}"#, offending: "kind"),
      ConstraintProbe("kind as v2", #"{"apiVersion": "Plugin", "spec": {"template": {"name": "text"}}, "kind": "v2"}"#),
      ConstraintProbe("kind as Plugin", #"{"apiVersion": "Plugin", "spec": {"template": {"name": "text"}}, "kind": "Plugin"}"#),
      ConstraintProbe("kind undocumented", #"{"apiVersion": "Plugin", "spec": {"template": {"name": "text"}}, "kind": "undocumented value"}"#, offending: "kind"),
      ConstraintProbe("spec missing", #"{"apiVersion": "Plugin", "kind": "v2"}"#, offending: "spec"),
    ])
  func createPluginRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreatePluginRequest.self) == probe.expectedFindings)
  }

  @Test("CreatePluginRequest.APIVersion keeps every value")
  func createPluginRequestAPIVersion() {
    let documented = #"["Plugin", "v2"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreatePluginRequest.APIVersion.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreatePluginRequest.Kind keeps every value")
  func createPluginRequestKind() {
    let documented = #"["v2", "Plugin"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreatePluginRequest.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
