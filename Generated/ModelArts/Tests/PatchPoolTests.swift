// Made by Tablature from PatchPool.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PatchPool")
struct PatchPoolTests {
  @Test("The documented request of PatchPool survives")
  func documentedRequest() throws {
    let json = """
      {
        "spec": {
          "resources": [
            {
              "flavor": "modelarts.vm.cpu.4ud",
              "count": 3
            }
          ]
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.PatchPoolRequest.self, json) == nil)
  }

  @Test("The documented response 200 of PatchPool survives")
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
            "os.modelarts/billing.mode": "0"
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
              "count": 3
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
            "creating": [
              {
                "flavor": "modelarts.vm.cpu.4ud",
                "count": 1,
                "azs": [
                  {
                    "az": "az-7c",
                    "count": 1
                  }
                ]
              }
            ],
            "available": [
              {
                "flavor": "modelarts.vm.cpu.4ud",
                "count": 2,
                "azs": [
                  {
                    "az": "az-7c",
                    "count": 2
                  }
                ]
              }
            ]
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.PatchPoolResponse.self, json) == nil)
  }

  @Test("PatchPoolRequest survives decoding and encoding")
  func patchPoolRequest() {
    let full = """
      {
        "metadata": {},
        "spec": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PatchPoolRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolMetadataUpdate survives decoding and encoding")
  func poolMetadataUpdate() {
    let full = """
      {
        "labels": {},
        "annotations": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetadataUpdate.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolLabelsUpdate survives decoding and encoding")
  func poolLabelsUpdate() {
    let full = """
      {
        "os.modelarts/workspace.id": "text",
        "os.modelarts/sharing": "unshared"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolLabelsUpdate.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolLabelsUpdate knows its constraints",
    arguments: [
      ConstraintProbe("os.modelarts/sharing as unshared", #"{"os.modelarts/sharing": "unshared"}"#),
      ConstraintProbe("os.modelarts/sharing as shared", #"{"os.modelarts/sharing": "shared"}"#),
      ConstraintProbe("os.modelarts/sharing undocumented", #"{"os.modelarts/sharing": "undocumented value"}"#, offending: "os.modelarts/sharing"),
    ])
  func poolLabelsUpdateConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolLabelsUpdate.self) == probe.expectedFindings)
  }

  @Test("PoolAnnotationsUpdate survives decoding and encoding")
  func poolAnnotationsUpdate() {
    let full = """
      {
        "os.modelarts/description": "text",
        "os.modelarts/scheduler.extension": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolAnnotationsUpdate.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("PoolSpecUpdate survives decoding and encoding")
  func poolSpecUpdate() {
    let full = """
      {
        "scope": [
          "Train"
        ],
        "resources": [
          {
            "flavor": "text",
            "count": 1
          }
        ],
        "driver": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolSpecUpdate.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolSpecUpdate knows its constraints",
    arguments: [
      ConstraintProbe("scope element as Train", #"{"scope": ["Train"]}"#),
      ConstraintProbe("scope element as Infer", #"{"scope": ["Infer"]}"#),
      ConstraintProbe("scope element as Notebook", #"{"scope": ["Notebook"]}"#),
      ConstraintProbe("scope element undocumented", #"{"scope": ["undocumented value"]}"#, offending: "scope"),
    ])
  func poolSpecUpdateConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolSpecUpdate.self) == probe.expectedFindings)
  }
}
