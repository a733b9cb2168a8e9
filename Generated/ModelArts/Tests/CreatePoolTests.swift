// Made by Tablature from CreatePool.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreatePool")
struct CreatePoolTests {
  @Test("The documented request of CreatePool survives")
  func documentedRequest() throws {
    let json = """
      {
        "kind": "Pool",
        "apiVersion": "v2",
        "metadata": {
          "annotations": {
            "os.modelarts/description": ""
          },
          "labels": {
            "os.modelarts/name": "pool-ae01",
            "os.modelarts/workspace.id": "0"
          }
        },
        "spec": {
          "type": "Dedicate",
          "scope": [
            "Train"
          ],
          "network": {
            "name": "network-21e1-6f5da086876d4cd084d36f8bd3346036"
          },
          "resources": [
            {
              "count": 1,
              "flavor": "modelarts.vm.cpu.8ud"
            }
          ]
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreatePoolRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreatePool survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "Pool",
        "apiVersion": "v2",
        "metadata": {
          "name": "pool-ae01-6f5da086876d4cd084d36f8bd3346036",
          "creationTimestamp": "2024-10-24T12:42:43Z",
          "labels": {
            "os.modelarts/name": "pool-ae01",
            "os.modelarts/workspace.id": "0",
            "os.modelarts/node.prefix": "",
            "os.modelarts/resource.id": "maos-pool-ae01-d7mjs",
            "os.modelarts/tenant.domain.id": "75fef1f8a9d64d0cb8de795599185b48",
            "os.modelarts/tenant.project.id": "6f5da086876d4cd084d36f8bd3346036",
            "os.modelarts.pool/biz": "private",
            "os.modelarts/create-from": "console"
          },
          "annotations": {
            "os.modelarts/billing.mode": "0",
            "os.modelarts.pool/subpools.count": "0",
            "os.modelarts/flavor.resource.ids": "{\\"modelarts.vm.cpu.8ud\\":\\"maos.vm.cpu.8ud.1976103046\\"}",
            "os.modelarts/tenant.domain.name": "ei_batch_t00420620_01"
          }
        },
        "spec": {
          "type": "Dedicate",
          "scope": [
            "Train"
          ],
          "resources": [
            {
              "flavor": "modelarts.vm.cpu.8ud",
              "count": 1,
              "maxCount": 1
            }
          ],
          "network": {
            "name": "network-21e1-6f5da086876d4cd084d36f8bd3346036"
          }
        },
        "status": {
          "resources": {}
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreatePoolResponse.self, json) == nil)
  }

  @Test("CreatePoolRequest survives decoding and encoding")
  func createPoolRequest() {
    let full = """
      {
        "apiVersion": "v2",
        "kind": "Pool",
        "metadata": {
          "labels": {
            "os.modelarts/name": "text"
          }
        },
        "spec": {
          "type": "Dedicate",
          "resources": []
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreatePoolRequest.self, minimal: #"{"apiVersion": "v2", "kind": "Pool", "metadata": {"labels": {"os.modelarts/name": "text"}}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreatePoolRequest knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion missing", #"{"kind": "Pool", "metadata": {"labels": {"os.modelarts/name": "text"}}}"#, offending: "apiVersion"),
      ConstraintProbe("apiVersion as v2", #"{"kind": "Pool", "metadata": {"labels": {"os.modelarts/name": "text"}}, "apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"kind": "Pool", "metadata": {"labels": {"os.modelarts/name": "text"}}, "apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind missing", #"{"apiVersion": "v2", "metadata": {"labels": {"os.modelarts/name": "text"}}}"#, offending: "kind"),
      ConstraintProbe("kind as Pool", #"{"apiVersion": "v2", "metadata": {"labels": {"os.modelarts/name": "text"}}, "kind": "Pool"}"#),
      ConstraintProbe("kind undocumented", #"{"apiVersion": "v2", "metadata": {"labels": {"os.modelarts/name": "text"}}, "kind": "undocumented value"}"#, offending: "kind"),
      ConstraintProbe("metadata missing", #"{"apiVersion": "v2", "kind": "Pool"}"#, offending: "metadata"),
    ])
  func createPoolRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreatePoolRequest.self) == probe.expectedFindings)
  }

  @Test("PoolMetadataCreation survives decoding and encoding")
  func poolMetadataCreation() {
    let full = """
      {
        "labels": {
          "os.modelarts/name": "text"
        },
        "annotations": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetadataCreation.self, minimal: #"{"labels": {"os.modelarts/name": "text"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolMetadataCreation knows its constraints",
    arguments: [
      ConstraintProbe("labels missing", #"{}"#, offending: "labels"),
    ])
  func poolMetadataCreationConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolMetadataCreation.self) == probe.expectedFindings)
  }

  @Test("PoolLabelsCreation survives decoding and encoding")
  func poolLabelsCreation() {
    let full = """
      {
        "os.modelarts/workspace.id": "text",
        "os.modelarts/name": "text",
        "os.modelarts/sharing": "unshared",
        "os.modelarts/node.prefix": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolLabelsCreation.self, minimal: #"{"os.modelarts/name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolLabelsCreation knows its constraints",
    arguments: [
      ConstraintProbe("os.modelarts/name missing", #"{}"#, offending: "os.modelarts/name"),
      ConstraintProbe("os.modelarts/name with 3 characters", #"{"os.modelarts/name": "xxx"}"#, offending: "os.modelarts/name"),
      ConstraintProbe("os.modelarts/name with 4 characters", #"{"os.modelarts/name": "text"}"#),
      ConstraintProbe("os.modelarts/name with 5 characters", #"{"os.modelarts/name": "xxxxx"}"#),
      ConstraintProbe("os.modelarts/name with 24 characters", #"{"os.modelarts/name": "xxxxxxxxxxxxxxxxxxxxxxxx"}"#),
      ConstraintProbe("os.modelarts/name with 25 characters", #"{"os.modelarts/name": "xxxxxxxxxxxxxxxxxxxxxxxxx"}"#),
      ConstraintProbe("os.modelarts/name with 26 characters", #"{"os.modelarts/name": "xxxxxxxxxxxxxxxxxxxxxxxxxx"}"#, offending: "os.modelarts/name"),
      ConstraintProbe("os.modelarts/sharing as unshared", #"{"os.modelarts/name": "text", "os.modelarts/sharing": "unshared"}"#),
      ConstraintProbe("os.modelarts/sharing as shared", #"{"os.modelarts/name": "text", "os.modelarts/sharing": "shared"}"#),
      ConstraintProbe("os.modelarts/sharing undocumented", #"{"os.modelarts/name": "text", "os.modelarts/sharing": "undocumented value"}"#, offending: "os.modelarts/sharing"),
    ])
  func poolLabelsCreationConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolLabelsCreation.self) == probe.expectedFindings)
  }

  @Test("PoolAnnotationsCreation survives decoding and encoding")
  func poolAnnotationsCreation() {
    let full = """
      {
        "os.modelarts/description": "text",
        "os.modelarts/billing.mode": "text",
        "os.modelarts/order.id": "text",
        "os.modelarts/scheduler.extension": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolAnnotationsCreation.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolSpecCreation survives decoding and encoding")
  func poolSpecCreation() {
    let full = """
      {
        "type": "Dedicate",
        "scope": [
          "Train"
        ],
        "resources": [
          {
            "flavor": "text",
            "count": 1
          }
        ],
        "parent": "text",
        "network": {},
        "containerNetwork": {},
        "kubernetesSvcIpRange": "text",
        "masters": [
          {}
        ],
        "clusterFlavor": "text",
        "driver": {},
        "ipv6enable": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolSpecCreation.self, minimal: #"{"type": "Dedicate", "resources": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolSpecCreation knows its constraints",
    arguments: [
      ConstraintProbe("type missing", #"{"resources": []}"#, offending: "type"),
      ConstraintProbe("type as Dedicate", #"{"resources": [], "type": "Dedicate"}"#),
      ConstraintProbe("type undocumented", #"{"resources": [], "type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("scope element as Train", #"{"type": "Dedicate", "resources": [], "scope": ["Train"]}"#),
      ConstraintProbe("scope element as Infer", #"{"type": "Dedicate", "resources": [], "scope": ["Infer"]}"#),
      ConstraintProbe("scope element as Notebook", #"{"type": "Dedicate", "resources": [], "scope": ["Notebook"]}"#),
      ConstraintProbe("scope element undocumented", #"{"type": "Dedicate", "resources": [], "scope": ["undocumented value"]}"#, offending: "scope"),
      ConstraintProbe("resources missing", #"{"type": "Dedicate"}"#, offending: "resources"),
    ])
  func poolSpecCreationConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolSpecCreation.self) == probe.expectedFindings)
  }

  @Test("PoolContainerNetwork survives decoding and encoding")
  func poolContainerNetwork() {
    let full = """
      {
        "cidr": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolContainerNetwork.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
