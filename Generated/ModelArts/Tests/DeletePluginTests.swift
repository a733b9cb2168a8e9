// Made by Tablature from DeletePlugin.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeletePlugin")
struct DeletePluginTests {
  @Test("The documented response 200 of DeletePlugin survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "Plugin",
        "apiVersion": "v2",
        "metadata": {
          "name": "pool-4cd084d36f8bd3346036-node-local-dns",
          "creationTimestamp": "2025-03-17T12:29:18Z"
        },
        "spec": {
          "template": {
            "name": "node-local-dns",
            "version": "1.6.36",
            "inputs": {
              "custom": {
                "enable_dnsconfig_admission": true,
                "nameserver": "135.0.0.1",
                "ndots": "8",
                "search": "1321"
              },
              "flavor": {
                "description": "High avaiable",
                "name": "HA",
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
              }
            }
          }
        },
        "status": {
          "phase": "Running",
          "version": "1.6.36",
          "reason": "Install complete"
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeletePluginResponse.self, json) == nil)
  }

  @Test("The documented request of DeletePlugin is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeletePlugin(poolName: "pool_name", templateName: "template_name")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/pools/pool_name/plugins/template_name")
  }
}
