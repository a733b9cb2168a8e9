// Made by Tablature from ListOrders.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListOrders")
struct ListOrdersTests {
  @Test("The documented response 200 of ListOrders survives")
  func documentedResponse200() throws {
    let json = """
      {
        "count": 1,
        "items": [
          {
            "creationTimestamp": 1682043883000,
            "endTimestamp": 1682043893000,
            "beginTimestamp": 1682043893000,
            "orderName": "order.pool-5ed5-w4l2n",
            "orderId": "CS2304191748WNW2R",
            "resourceName": "pool-5ed5-04f258c84780d5a52f3bc00dc15aa5e7",
            "resourceDisplayName": "pool-5ed5",
            "specCount": [
              {
                "flavor": "modelarts.vm.cpu.2u.d",
                "count": 1
              }
            ],
            "billingMode": "1",
            "periodType": "2",
            "periodNum": "1",
            "operation": "apply",
            "result": "successed",
            "phase": "completed"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListOrdersResponse.self, json) == nil)
  }

  @Test("ListOrdersResponse survives decoding and encoding")
  func listOrdersResponse() {
    let full = """
      {
        "count": 1,
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListOrdersResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Order survives decoding and encoding")
  func order() {
    let full = """
      {
        "creationTimestamp": 1,
        "endTimestamp": 1,
        "beginTimestamp": 1,
        "orderName": "text",
        "orderId": "text",
        "resourceName": "text",
        "resourceDisplayName": "text",
        "workspaceId": "text",
        "initCount": [
          {}
        ],
        "specCount": [
          {}
        ],
        "resultCount": [
          {}
        ],
        "operation": "apply",
        "phase": "pending",
        "failReason": "text",
        "billingMode": "text",
        "periodType": "text",
        "periodNum": "text",
        "result": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Order.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Order knows its constraints",
    arguments: [
      ConstraintProbe("operation as apply", #"{"operation": "apply"}"#),
      ConstraintProbe("operation as modify", #"{"operation": "modify"}"#),
      ConstraintProbe("operation as delete", #"{"operation": "delete"}"#),
      ConstraintProbe("operation undocumented", #"{"operation": "undocumented value"}"#, offending: "operation"),
      ConstraintProbe("phase as pending", #"{"phase": "pending"}"#),
      ConstraintProbe("phase as processing", #"{"phase": "processing"}"#),
      ConstraintProbe("phase as successed", #"{"phase": "successed"}"#),
      ConstraintProbe("phase as failed", #"{"phase": "failed"}"#),
      ConstraintProbe("phase as completed", #"{"phase": "completed"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
    ])
  func orderConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Order.self) == probe.expectedFindings)
  }

  @Test("ListOrdersPoolResourceFlavorCount survives decoding and encoding")
  func listOrdersPoolResourceFlavorCount() {
    let full = """
      {
        "flavor": "text",
        "count": 1,
        "maxCount": 1,
        "azs": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListOrdersPoolResourceFlavorCount.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListOrdersPoolResourceFlavorCountAzs survives decoding and encoding")
  func listOrdersPoolResourceFlavorCountAzs() {
    let full = """
      {
        "az": "text",
        "count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListOrdersPoolResourceFlavorCountAzs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Order.OperationValue keeps every value")
  func orderOperationValue() {
    let documented = #"["apply", "modify", "delete"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Order.OperationValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Order.Phase keeps every value")
  func orderPhase() {
    let documented = #"["pending", "processing", "successed", "failed", "completed"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Order.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListOrders.Phase keeps every value")
  func listOrdersPhase() {
    let documented = #"["pending", "running", "successed", "failed"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListOrders.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListOrders knows the constraints of its parameters")
  func listOrdersParameters() {
    #expect(ModelArts.ListOrders(offset: -1).offendingFields == ["offset"])
    #expect(ModelArts.ListOrders(offset: 0).offendingFields == [])
    #expect(ModelArts.ListOrders(offset: 1).offendingFields == [])
    #expect(ModelArts.ListOrders(offset: 499).offendingFields == [])
    #expect(ModelArts.ListOrders(offset: 500).offendingFields == [])
    #expect(ModelArts.ListOrders(offset: 501).offendingFields == ["offset"])
    #expect(ModelArts.ListOrders(phase: .init(rawValue: "pending")).offendingFields == [])
    #expect(ModelArts.ListOrders(phase: .init(rawValue: "running")).offendingFields == [])
    #expect(ModelArts.ListOrders(phase: .init(rawValue: "successed")).offendingFields == [])
    #expect(ModelArts.ListOrders(phase: .init(rawValue: "failed")).offendingFields == [])
    #expect(ModelArts.ListOrders(phase: .init(rawValue: "undocumented value")).offendingFields == ["phase"])
    #expect(ModelArts.ListOrders(resource: .init(rawValue: "pools")).offendingFields == [])
    #expect(ModelArts.ListOrders(resource: .init(rawValue: "undocumented value")).offendingFields == ["resource"])
  }
}
