// Made by Tablature from ListPools.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListPools")
struct ListPoolsTests {
  @Test("The documented response 200 of ListPools survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "PoolList",
        "apiVersion": "v2",
        "items": [
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
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListPoolsResponse.self, json) == nil)
  }

  @Test("The documented request of ListPools is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListPools()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/pools")
  }

  @Test("ListPoolsResponse survives decoding and encoding")
  func listPoolsResponse() {
    let full = """
      {
        "apiVersion": "v2",
        "kind": "PoolList",
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListPoolsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListPoolsResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v2", #"{"apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as PoolList", #"{"kind": "PoolList"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func listPoolsResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListPoolsResponse.self) == probe.expectedFindings)
  }

  @Test("ListPoolsPool survives decoding and encoding")
  func listPoolsPool() {
    let full = """
      {
        "apiVersion": "v2",
        "kind": "Pool",
        "metadata": {},
        "spec": {},
        "status": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListPoolsPool.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListPoolsPool knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v2", #"{"apiVersion": "v2"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as Pool", #"{"kind": "Pool"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func listPoolsPoolConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListPoolsPool.self) == probe.expectedFindings)
  }

  @Test("ListPoolsResponse.Kind keeps every value")
  func listPoolsResponseKind() {
    let documented = #"["PoolList"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListPoolsResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListPoolsPool.Kind keeps every value")
  func listPoolsPoolKind() {
    let documented = #"["Pool"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListPoolsPool.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListPools.Status keeps every value")
  func listPoolsStatus() {
    let documented = #"["created", "failed", "creating"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListPools.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListPools knows the constraints of its parameters")
  func listPoolsParameters() {
    #expect(ModelArts.ListPools(status: .init(rawValue: "created")).offendingFields == [])
    #expect(ModelArts.ListPools(status: .init(rawValue: "failed")).offendingFields == [])
    #expect(ModelArts.ListPools(status: .init(rawValue: "creating")).offendingFields == [])
    #expect(ModelArts.ListPools(status: .init(rawValue: "undocumented value")).offendingFields == ["status"])
  }
}
