// Made by Tablature from DeletePool.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeletePool")
struct DeletePoolTests {
  @Test("The documented response 200 of DeletePool survives")
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
            "os.modelarts/external-access": "elb"
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
                    "count": 2
                  }
                ]
              }
            ]
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeletePoolResponse.self, json) == nil)
  }

  @Test("The documented request of DeletePool is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DeletePool(poolName: "pool_name")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/pools/pool_name")
  }

  @Test("DeletePoolResponse survives decoding and encoding")
  func deletePoolResponse() {
    let full = """
      {
        "apiVersion": "v2",
        "kind": "Pool",
        "metadata": {},
        "spec": {},
        "status": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DeletePoolResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DeletePoolResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v2", #"{"apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as Pool", #"{"kind": "Pool"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func deletePoolResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DeletePoolResponse.self) == probe.expectedFindings)
  }

  @Test("PoolMetadataDeletion survives decoding and encoding")
  func poolMetadataDeletion() {
    let full = """
      {
        "name": "text",
        "creationTimestamp": "text",
        "deletionTimestamp": "text",
        "labels": {},
        "annotations": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetadataDeletion.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
