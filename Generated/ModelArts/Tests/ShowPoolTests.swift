// Made by Tablature from ShowPool.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowPool")
struct ShowPoolTests {
  @Test("The documented request of ShowPool survives")
  func documentedRequest() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }

  @Test("The documented response 200 of ShowPool survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "Pool",
        "apiVersion": "v2",
        "metadata": {
          "name": "auto-pool-os-86c13962597848eeb29c5861153a391f",
          "creationTimestamp": "2022-09-16T03:10:40Z",
          "labels": {
            "os.modelarts/name": "auto-pool-os",
            "os.modelarts/resource.id": "maos-auto-pool-os-72w8d"
          },
          "annotations": {
            "os.modelarts/description": "",
            "os.modelarts/billing.mode": "0",
            "os.modelarts/external-access": "elb",
            "os.modelarts.pool/scope.external.dependency.Train": "{\\"type\\":\\"Enabled\\",\\"status\\":\\"True\\",\\"message\\":\\"\\",\\"network_access\\":{\\"type\\":\\"Enabled\\",\\"status\\":\\"True\\",\\"message\\":\\"\\"}}"
          }
        },
        "spec": {
          "type": "Dedicate",
          "scope": [
            "Train",
            "Infer"
          ],
          "resources": [
            {
              "flavor": "modelarts.vm.cpu.4ud",
              "count": 2
            }
          ],
          "network": {
            "name": "network-maos-86c13962597848eeb29c5861153a391f"
          }
        },
        "status": {
          "phase": "Running",
          "root": "auto-pool-os-86c13962597848eeb29c5861153a391f",
          "scope": [
            {
              "scopeType": "Train",
              "state": "Enabled"
            },
            {
              "scopeType": "Infer",
              "state": "Enabled"
            }
          ],
          "resources": {
            "available": [
              {
                "flavor": "modelarts.vm.cpu.4ud",
                "count": 2,
                "azs": [
                  {
                    "az": "az-7c",
                    ",\\n          \\"count": 2
                  }
                ]
              }
            ]
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowPoolResponse.self, json) == nil)
  }

  @Test("ShowPoolResponse survives decoding and encoding")
  func showPoolResponse() {
    let full = """
      {
        "apiVersion": "v2",
        "kind": "Pool",
        "metadata": {},
        "spec": {},
        "status": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowPoolResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowPoolResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v2", #"{"apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as Pool", #"{"kind": "Pool"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func showPoolResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowPoolResponse.self) == probe.expectedFindings)
  }

  @Test("ShowPoolPoolSpec survives decoding and encoding")
  func showPoolPoolSpec() {
    let full = """
      {
        "type": "Dedicate",
        "scope": [
          "Train"
        ],
        "resources": [
          {}
        ],
        "network": {},
        "containerNetwork": {},
        "kubernetesSvcIpRange": "text",
        "masters": [
          {}
        ],
        "clusterFlavor": "text",
        "driver": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowPoolPoolSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowPoolPoolSpec knows its constraints",
    arguments: [
      ConstraintProbe("type as Dedicate", #"{"type": "Dedicate"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("scope element as Train", #"{"scope": ["Train"]}"#),
      ConstraintProbe("scope element as Infer", #"{"scope": ["Infer"]}"#),
      ConstraintProbe("scope element undocumented", #"{"scope": ["undocumented value"]}"#, offending: "scope"),
    ])
  func showPoolPoolSpecConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowPoolPoolSpec.self) == probe.expectedFindings)
  }

  @Test("ShowPoolPoolResource survives decoding and encoding")
  func showPoolPoolResource() {
    let full = """
      {
        "flavor": "text",
        "count": 1,
        "maxCount": 1,
        "azs": [
          {}
        ],
        "tags": [
          {}
        ],
        "extendParams": {},
        "creatingStep": {},
        "rootVolume": {},
        "dataVolumes": [
          {}
        ],
        "volumeGroupConfigs": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowPoolPoolResource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowPoolPoolStatus survives decoding and encoding")
  func showPoolPoolStatus() {
    let full = """
      {
        "phase": "Creating",
        "message": "text",
        "resources": {},
        "scope": [
          {}
        ],
        "driver": {},
        "parent": "text",
        "root": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowPoolPoolStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowPoolPoolStatus knows its constraints",
    arguments: [
      ConstraintProbe("phase as Creating", #"{"phase": "Creating"}"#),
      ConstraintProbe("phase as Running", #"{"phase": "Running"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase as Deleting", #"{"phase": "Deleting"}"#),
      ConstraintProbe("phase as Error", #"{"phase": "Error"}"#),
      ConstraintProbe("phase as CreationFailed", #"{"phase": "CreationFailed"}"#),
      ConstraintProbe("phase as ScalingFailed", #"{"phase": "ScalingFailed"}"#),
      ConstraintProbe("phase as Waiting", #"{"phase": "Waiting"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func showPoolPoolStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowPoolPoolStatus.self) == probe.expectedFindings)
  }

  @Test("ShowPoolPoolResourceStatus survives decoding and encoding")
  func showPoolPoolResourceStatus() {
    let full = """
      {
        "creating": [
          {}
        ],
        "available": [
          {}
        ],
        "abnormal": [
          {}
        ],
        "deleting": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowPoolPoolResourceStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowPoolPoolResourceFlavorCount survives decoding and encoding")
  func showPoolPoolResourceFlavorCount() {
    let full = """
      {
        "flavor": "text",
        "count": 1,
        "maxCount": 1,
        "azs": [
          {}
        ],
        "creatingStep": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowPoolPoolResourceFlavorCount.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowPoolPoolNodeAz survives decoding and encoding")
  func showPoolPoolNodeAz() {
    let full = """
      {
        "az": "text",
        "count": 1,
        ",\\n          \\"count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowPoolPoolNodeAz.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
