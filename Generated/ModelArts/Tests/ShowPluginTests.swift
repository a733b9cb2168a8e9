// Made by Tablature from ShowPlugin.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowPlugin")
struct ShowPluginTests {
  @Test("The documented response 200 of ShowPlugin survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "Plugin",
        "apiVersion": "v2",
        "metadata": {
          "name": "pool-6f5da0868084d36f8bd3346036-node-local-dns",
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
          "reason": "Install complete",
          "resources": [
            {
              "limits": {
                "cpu": "500m",
                "memory": "512Mi"
              },
              "requests": {
                "cpu": "25m",
                "memory": "5Mi"
              },
              "involvedObject": {
                "kind": "DaemonSet",
                "namespace": "kube-system",
                "name": "node-local-dns",
                "uid": "755437e4-b591-406c-a512-f9a02794082b",
                "apiVersion": "apps/v1",
                "resourceVersion": "702874"
              }
            },
            {
              "limits": {
                "cpu": "250m",
                "memory": "512Mi"
              },
              "requests": {
                "cpu": "250m",
                "memory": "512Mi"
              },
              "involvedObject": {
                "kind": "Deployment",
                "namespace": "kube-system",
                "name": "node-local-dns-admission-controller",
                "uid": "a770edcf-15c2-4caa-b10e-344de7eea7e1",
                "apiVersion": "apps/v1",
                "resourceVersion": "705195"
              },
              "replicas": 2
            }
          ]
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowPluginResponse.self, json) == nil)
  }

  @Test("The documented request of ShowPlugin is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowPlugin(poolName: "pool_name", templateName: "template_name", detail: "true")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/pools/pool_name/plugins/template_name?detail=true")
  }
}
