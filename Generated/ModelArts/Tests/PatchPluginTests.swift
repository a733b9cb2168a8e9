// Made by Tablature from PatchPlugin.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PatchPlugin")
struct PatchPluginTests {
  @Test("The documented request of PatchPlugin survives")
  func documentedRequest() throws {
    let json = """
      {
        "spec": {
          "template": {
            "version": "1.6.63",
            "inputs": {
              "custom": {
                "enable_dnsconfig_admission": true,
                "nameserver": "123.123.123.123",
                "ndots": "3",
                "search": "123,234"
              },
              "flavor": {
                "name": "custom",
                "replicas": 2,
                "resources": [
                  {
                    "limitsCpu": "234m",
                    "limitsMem": "234Mi",
                    "name": "node-local-dns-admission-controller",
                    "replicas": 1,
                    "requestsCpu": "123m",
                    "requestsMem": "123Mi"
                  },
                  {
                    "limitsCpu": "234m",
                    "limitsMem": "234Mi",
                    "name": "node-local-dns-cache",
                    "requestsCpu": "123m",
                    "requestsMem": "123Mi"
                  }
                ]
              }
            }
          }
        }
      }
      """
    withKnownIssue("spec.template: the required field 'name' of 'TemplateInput' is missing") {
      try #expect(RoundTrip.difference(in: ModelArts.PatchPluginRequest.self, json) == nil)
    }
  }

  @Test("The documented response 200 of PatchPlugin survives")
  func documentedResponse200() throws {
    let json = """
      {
        "spec": {
          "template": {
            "version": "1.6.63",
            "inputs": {
              "custom": {
                "enable_dnsconfig_admission": true,
                "nameserver": "123.123.123.123",
                "ndots": "3",
                "search": "123,234"
              },
              "flavor": {
                "name": "custom",
                "replicas": 2,
                "resources": [
                  {
                    "limitsCpu": "234m",
                    "limitsMem": "234Mi",
                    "name": "node-local-dns-admission-controller",
                    "replicas": 1,
                    "requestsCpu": "123m",
                    "requestsMem": "123Mi"
                  },
                  {
                    "limitsCpu": "234m",
                    "limitsMem": "234Mi",
                    "name": "node-local-dns-cache",
                    "requestsCpu": "123m",
                    "requestsMem": "123Mi"
                  }
                ]
              }
            }
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.PatchPluginResponse.self, json) == nil)
  }

  @Test("PatchPluginRequest survives decoding and encoding")
  func patchPluginRequest() {
    let full = """
      {
        "spec": {
          "template": {
            "name": "text"
          }
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PatchPluginRequest.self, minimal: #"{"spec": {"template": {"name": "text"}}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PatchPluginRequest knows its constraints",
    arguments: [
      ConstraintProbe("spec missing", #"{}"#, offending: "spec"),
    ])
  func patchPluginRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PatchPluginRequest.self) == probe.expectedFindings)
  }

  @Test("PatchPluginResponse survives decoding and encoding")
  func patchPluginResponse() {
    let full = """
      {
        "spec": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PatchPluginResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
