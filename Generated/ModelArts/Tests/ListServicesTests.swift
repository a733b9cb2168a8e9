// Made by Tablature from ListServices.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListServices")
struct ListServicesTests {
  @Test("The documented response 200 of ListServices survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_count": 1,
        "count": 1,
        "services": [
          {
            "failed_times": 1,
            "owner": "b575785bcece44beb23597770fb819f9",
            "infer_type": "real-time",
            "service_name": "mnist",
            "description": "",
            "project": "b575785bcece44beb23597770fb819f9",
            "invocation_times": 50,
            "publish_at": 1243143243,
            "workspace_id": 0,
            "is_shared": false,
            "service_id": "195c1f2d-136d-40af-a0f3-db5717d2634a",
            "shared_count": 0,
            "tenant": "b575785bcece44beb23597770fb819f9",
            "status": "running"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListServicesResponse.self, json) == nil)
  }

  @Test("The documented request of ListServices is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListServices()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/services")
  }

  @Test("ListServicesResponse survives decoding and encoding")
  func listServicesResponse() {
    let full = """
      {
        "total_count": 1,
        "count": 1,
        "services": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListServicesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListServices2 survives decoding and encoding")
  func listServices2() {
    let full = """
      {
        "failed_times": 1,
        "owner": "text",
        "due_time": 1,
        "finished_time": 1,
        "infer_type": "real-time",
        "service_name": "text",
        "description": "text",
        "project": "text",
        "invocation_times": 1,
        "publish_at": 1,
        "workspace_id": "text",
        "schedule": [
          {}
        ],
        "start_time": 1,
        "operation_time": 1,
        "is_shared": true,
        "service_id": "text",
        "progress": 1,
        "shared_count": 1,
        "tenant": "text",
        "status": "running",
        "is_opened_sample_collection": "text",
        "transition_at": 1,
        "is_free": true,
        "additional_properties": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListServices2.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListServices2 knows its constraints",
    arguments: [
      ConstraintProbe("infer_type as real-time", #"{"infer_type": "real-time"}"#),
      ConstraintProbe("infer_type as batch", #"{"infer_type": "batch"}"#),
      ConstraintProbe("infer_type undocumented", #"{"infer_type": "undocumented value"}"#, offending: "infer_type"),
      ConstraintProbe("status as running", #"{"status": "running"}"#),
      ConstraintProbe("status as deploying", #"{"status": "deploying"}"#),
      ConstraintProbe("status as concerning", #"{"status": "concerning"}"#),
      ConstraintProbe("status as failed", #"{"status": "failed"}"#),
      ConstraintProbe("status as stopped", #"{"status": "stopped"}"#),
      ConstraintProbe("status as finished", #"{"status": "finished"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func listServices2Constraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListServices2.self) == probe.expectedFindings)
  }

  @Test("ListServices2.Status keeps every value")
  func listServices2Status() {
    let documented = #"["running", "deploying", "concerning", "failed", "stopped", "finished"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListServices2.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListServices.InferType keeps every value")
  func listServicesInferType() {
    let documented = #"["real-time", "batch"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListServices.InferType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListServices.Status keeps every value")
  func listServicesStatus() {
    let documented = #"["running", "deploying", "concerning", "failed", "stopped", "finished", "stopping", "deleting", "pending", "waiting"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListServices.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListServices.SortBy keeps every value")
  func listServicesSortBy() {
    let documented = #"["publish_at", "service_name", "transition_at"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListServices.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListServices knows the constraints of its parameters")
  func listServicesParameters() {
    #expect(ModelArts.ListServices(inferType: .init(rawValue: "real-time")).offendingFields == [])
    #expect(ModelArts.ListServices(inferType: .init(rawValue: "batch")).offendingFields == [])
    #expect(ModelArts.ListServices(inferType: .init(rawValue: "undocumented value")).offendingFields == ["infer_type"])
    #expect(ModelArts.ListServices(status: .init(rawValue: "running")).offendingFields == [])
    #expect(ModelArts.ListServices(status: .init(rawValue: "deploying")).offendingFields == [])
    #expect(ModelArts.ListServices(status: .init(rawValue: "concerning")).offendingFields == [])
    #expect(ModelArts.ListServices(status: .init(rawValue: "failed")).offendingFields == [])
    #expect(ModelArts.ListServices(status: .init(rawValue: "stopped")).offendingFields == [])
    #expect(ModelArts.ListServices(status: .init(rawValue: "finished")).offendingFields == [])
    #expect(ModelArts.ListServices(status: .init(rawValue: "stopping")).offendingFields == [])
    #expect(ModelArts.ListServices(status: .init(rawValue: "deleting")).offendingFields == [])
    #expect(ModelArts.ListServices(status: .init(rawValue: "pending")).offendingFields == [])
    #expect(ModelArts.ListServices(status: .init(rawValue: "waiting")).offendingFields == [])
    #expect(ModelArts.ListServices(status: .init(rawValue: "undocumented value")).offendingFields == ["status"])
    #expect(ModelArts.ListServices(sortBy: .init(rawValue: "publish_at")).offendingFields == [])
    #expect(ModelArts.ListServices(sortBy: .init(rawValue: "service_name")).offendingFields == [])
    #expect(ModelArts.ListServices(sortBy: .init(rawValue: "transition_at")).offendingFields == [])
    #expect(ModelArts.ListServices(sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sort_by"])
    #expect(ModelArts.ListServices(order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ListServices(order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ListServices(order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
  }
}
