// Made by Tablature from ListPoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListPoolNodes")
struct ListPoolNodesTests {
  @Test("The documented response 200 of ListPoolNodes survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "NodeList",
        "apiVersion": "v2",
        "metadata": {},
        "items": [
          {
            "kind": "Node",
            "apiVersion": "v2",
            "metadata": {
              "name": "os-node-created-zlncn",
              "creationTimestamp": "2022-09-16T05:32:44Z"
            },
            "spec": {
              "flavor": "modelarts.vm.cpu.4ud"
            },
            "status": {
              "phase": "Available",
              "az": "xx-xxxx-xx",
              "privateIp": "192.168.0.1",
              "resources": {
                "cpu": "3920m",
                "memory": "6270Mi"
              },
              "availableResources": {
                "cpu": "2970m",
                "memory": "4558Mi"
              }
            }
          },
          {
            "kind": "Node",
            "apiVersion": "v2",
            "metadata": {
              "name": "os-node-created-4s522",
              "creationTimestamp": "2022-09-16T03:20:53Z"
            },
            "spec": {
              "flavor": "modelarts.vm.cpu.4ud"
            },
            "status": {
              "phase": "Available",
              "az": "xx-xxxx-xx",
              "privateIp": "192.168.0.2",
              "resources": {
                "cpu": "3920m",
                "memory": "6270Mi"
              },
              "availableResources": {
                "cpu": "2970m",
                "memory": "4558Mi"
              }
            }
          },
          {
            "kind": "Node",
            "apiVersion": "v2",
            "metadata": {
              "name": "os-node-created-v7hfj",
              "creationTimestamp": "2022-09-16T09:16:37Z"
            },
            "spec": {
              "flavor": "modelarts.vm.cpu.4ud"
            },
            "status": {
              "phase": "Available",
              "az": "xx-xxxx-xx",
              "privateIp": "192.168.0.3",
              "resources": {
                "cpu": "3920m",
                "memory": "6270Mi"
              },
              "availableResources": {
                "cpu": "3720m",
                "memory": "5670Mi"
              }
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListPoolNodesResponse.self, json) == nil)
  }

  @Test("The documented request of ListPoolNodes is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListPoolNodes(poolName: "pool_name")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/pools/pool_name/nodes")
  }

  @Test("ListPoolNodesResponse survives decoding and encoding")
  func listPoolNodesResponse() {
    let full = """
      {
        "apiVersion": "v2",
        "kind": "NodeList",
        "metadata": {},
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListPoolNodesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListPoolNodesResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v2", #"{"apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as NodeList", #"{"kind": "NodeList"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func listPoolNodesResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListPoolNodesResponse.self) == probe.expectedFindings)
  }

  @Test("NodeListMetadata survives decoding and encoding")
  func nodeListMetadata() {
    let full = """
      {
        "continue": "text",
        "remainingItemCount": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NodeListMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Node survives decoding and encoding")
  func node() {
    let full = """
      {
        "apiVersion": "v2",
        "kind": "Node",
        "metadata": {},
        "spec": {},
        "status": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Node.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Node knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v2", #"{"apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as Node", #"{"kind": "Node"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func nodeConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Node.self) == probe.expectedFindings)
  }

  @Test("NodeMetadata survives decoding and encoding")
  func nodeMetadata() {
    let full = """
      {
        "name": "text",
        "creationTimestamp": "text",
        "labels": {},
        "annotations": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NodeMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NodeLabels survives decoding and encoding")
  func nodeLabels() {
    let full = """
      {
        "os.modelarts.node/cluster": "text",
        "os.modelarts.node/batch.uid": "text",
        "os.modelarts.node/batch.name": "text",
        "os.modelarts.node/volcano.scheduler.cabinet-exclusive": "text",
        "cce.kubectl.kubernetes.io/cabinet": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NodeLabels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NodeVOAnnotations survives decoding and encoding")
  func nodeVoAnnotations() {
    let full = """
      {
        "os.modelarts/npu-topology-placement": "text",
        "os.modelarts.node/drain": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NodeVOAnnotations.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NodeSpec survives decoding and encoding")
  func nodeSpec() {
    let full = """
      {
        "flavor": "text",
        "hostNetwork": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NodeSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NodeNetwork survives decoding and encoding")
  func nodeNetwork() {
    let full = """
      {
        "vpc": "text",
        "subnet": "text",
        "securityGroups": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NodeNetwork.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("NodeStatus survives decoding and encoding")
  func nodeStatus() {
    let full = """
      {
        "phase": "Available",
        "az": "text",
        "privateIp": "text",
        "resources": {},
        "availableResources": {},
        "taints": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NodeStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "NodeStatus knows its constraints",
    arguments: [
      ConstraintProbe("phase as Available", #"{"phase": "Available"}"#),
      ConstraintProbe("phase as Creating", #"{"phase": "Creating"}"#),
      ConstraintProbe("phase as Deleting", #"{"phase": "Deleting"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func nodeStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.NodeStatus.self) == probe.expectedFindings)
  }

  @Test("NodeResource survives decoding and encoding")
  func nodeResource() {
    let full = """
      {
        "cpu": "text",
        "memory": "text",
        "nvidia.com/gpu": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NodeResource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Taint survives decoding and encoding")
  func taint() {
    let full = """
      {
        "key": "text",
        "value": "text",
        "effect": "NoSchedule",
        "timeAdded": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Taint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Taint knows its constraints",
    arguments: [
      ConstraintProbe("effect as NoSchedule", #"{"effect": "NoSchedule"}"#),
      ConstraintProbe("effect as PreferNoSchedule", #"{"effect": "PreferNoSchedule"}"#),
      ConstraintProbe("effect as NoExecute", #"{"effect": "NoExecute"}"#),
      ConstraintProbe("effect undocumented", #"{"effect": "undocumented value"}"#, offending: "effect"),
    ])
  func taintConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Taint.self) == probe.expectedFindings)
  }

  @Test("ListPoolNodesResponse.Kind keeps every value")
  func listPoolNodesResponseKind() {
    let documented = #"["NodeList"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListPoolNodesResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Node.APIVersion keeps every value")
  func nodeAPIVersion() {
    let documented = #"["v2"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Node.APIVersion.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Node.Kind keeps every value")
  func nodeKind() {
    let documented = #"["Node"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Node.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("NodeStatus.Phase keeps every value")
  func nodeStatusPhase() {
    let documented = #"["Available", "Creating", "Deleting", "Abnormal"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.NodeStatus.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Taint.Effect keeps every value")
  func taintEffect() {
    let documented = #"["NoSchedule", "PreferNoSchedule", "NoExecute"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Taint.Effect.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
