// Made by Tablature from ListWorkloads.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListWorkloads")
struct ListWorkloadsTests {
  @Test("The documented response 200 of ListWorkloads survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "WorkloadList",
        "apiVersion": "v1",
        "metadata": {},
        "items": [
          {
            "kind": "Workload",
            "apiVersion": "v1",
            "uid": "6715ceb5-df65-456f-b185-07e047c9745c",
            "jobUUID": "c237e9e1-50e7-4c4d-97ba-f4a5e0f62f70",
            "name": "modelarts-job-c237e9e1-50e7-4c4d-97ba-f4a5e0f62f70",
            "jobName": "autotest_b82d17",
            "type": "train",
            "namespace": "pool-train-dev-cpu-public-fab2c5cf438b4f0c851fdcdf08704898",
            "status": "Queue",
            "resourceRequirement": {
              "cpu": "1 Cores",
              "memory": "6.52 GiB"
            },
            "priority": "0",
            "createTime": 1727254947000,
            "pendingDuration": 1918236,
            "pendingPosition": -1,
            "gvk": "batch.volcano.sh/v1alpha1, Kind=Job",
            "isDeleted": "false"
          },
          {
            "kind": "Workload",
            "apiVersion": "v1",
            "uid": "1c65790f-dd05-4ae8-b39f-a8c27eb798be",
            "jobUUID": "3b6fb671-155e-4769-81b9-cdebfade9276",
            "name": "modelarts-job-3b6fb671-155e-4769-81b9-cdebfade9276",
            "jobName": "autotest_626a6a",
            "type": "train",
            "namespace": "pool-train-dev-cpu-public-fab2c5cf438b4f0c851fdcdf08704898",
            "status": "Queue",
            "resourceRequirement": {
              "cpu": "1 Cores",
              "memory": "6.52 GiB"
            },
            "priority": "0",
            "createTime": 1727253353000,
            "pendingDuration": 1919830,
            "pendingPosition": -1,
            "gvk": "batch.volcano.sh/v1alpha1, Kind=Job",
            "isDeleted": "false"
          },
          {
            "kind": "Workload",
            "apiVersion": "v1",
            "uid": "27ee2204-d4e1-48be-90ba-6fdf86dbde5c",
            "jobUUID": "50fad3c2-3704-43d3-9d7b-d989e684b83d",
            "name": "modelarts-job-50fad3c2-3704-43d3-9d7b-d989e684b83d",
            "jobName": "autotest_12fk8l",
            "type": "train",
            "namespace": "pool-train-dev-cpu-public-fab2c5cf438b4f0c851fdcdf08704898",
            "status": "Queue",
            "resourceRequirement": {
              "cpu": "1 Cores",
              "memory": "6.52 GiB"
            },
            "priority": "0",
            "createTime": 1721980860000,
            "pendingDuration": 7192323,
            "pendingPosition": -1,
            "gvk": "batch.volcano.sh/v1alpha1, Kind=Job",
            "isDeleted": "false"
          },
          {
            "kind": "Workload",
            "apiVersion": "v1",
            "uid": "77f9fb8f-2c26-474d-acf3-421c3538fbfa",
            "jobUUID": "674a754c-9dad-4fa7-b3cf-f00065b9283a",
            "name": "modelarts-job-674a754c-9dad-4fa7-b3cf-f00065b9283a",
            "jobName": "autotest_64395q",
            "type": "train",
            "namespace": "pool-train-dev-cpu-public-fab2c5cf438b4f0c851fdcdf08704898",
            "status": "Queue",
            "resourceRequirement": {
              "cpu": "1 Cores",
              "memory": "6.52 GiB"
            },
            "priority": "0",
            "createTime": 1721975001000,
            "pendingDuration": 7198182,
            "pendingPosition": -1,
            "gvk": "batch.volcano.sh/v1alpha1, Kind=Job",
            "isDeleted": "false"
          },
          {
            "kind": "Workload",
            "apiVersion": "v1",
            "uid": "4bac907d-43a4-44f0-98ee-a802b8e0558d",
            "jobUUID": "a36ac88b-e54d-49ba-9869-d1fd3b71691c",
            "name": "modelarts-job-a36ac88b-e54d-49ba-9869-d1fd3b71691c",
            "jobName": "autotest_949870",
            "type": "train",
            "namespace": "pool-train-dev-cpu-public-fab2c5cf438b4f0c851fdcdf08704898",
            "status": "Queue",
            "resourceRequirement": {
              "cpu": "1 Cores",
              "memory": "6.52 GiB"
            },
            "priority": "0",
            "createTime": 1720700120000,
            "pendingDuration": 8473063,
            "pendingPosition": -1,
            "gvk": "batch.volcano.sh/v1alpha1, Kind=Job",
            "isDeleted": "false"
          }
        ],
        "total": 234
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListWorkloadsResponse.self, json) == nil)
  }

  @Test("ListWorkloadsResponse survives decoding and encoding")
  func listWorkloadsResponse() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "WorkloadList",
        "items": [
          {}
        ],
        "metadata": {
          "key": "value"
        },
        "total": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListWorkloadsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListWorkloadsResponse knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as WorkloadList", #"{"kind": "WorkloadList"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
    ])
  func listWorkloadsResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListWorkloadsResponse.self) == probe.expectedFindings)
  }

  @Test("Workload survives decoding and encoding")
  func workload() {
    let full = """
      {
        "apiVersion": "v1",
        "kind": "Workload",
        "type": "train",
        "namespace": "text",
        "name": "text",
        "jobName": "text",
        "uid": "text",
        "jobUUID": "text",
        "flavor": "text",
        "status": "text",
        "resourceRequirement": [
          {}
        ],
        "priority": "text",
        "runningDuration": 1,
        "pendingDuration": 1,
        "pendingPosition": 1,
        "createTime": 1,
        "gvk": "text",
        "hostIps": "text",
        "nodes": {},
        "isDeleted": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Workload.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Workload knows its constraints",
    arguments: [
      ConstraintProbe("apiVersion as v1", #"{"apiVersion": "v1"}"#),
      ConstraintProbe("apiVersion undocumented", #"{"apiVersion": "undocumented value"}"#, offending: "apiVersion"),
      ConstraintProbe("kind as Workload", #"{"kind": "Workload"}"#),
      ConstraintProbe("kind undocumented", #"{"kind": "undocumented value"}"#, offending: "kind"),
      ConstraintProbe("type as train", #"{"type": "train"}"#),
      ConstraintProbe("type as infer", #"{"type": "infer"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func workloadConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Workload.self) == probe.expectedFindings)
  }

  @Test("ResourceRequirement survives decoding and encoding")
  func resourceRequirement() {
    let full = """
      {
        "cpu": "text",
        "memory": "text",
        "nvidia.com/gpu": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ResourceRequirement.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("WorkloadNodeVO survives decoding and encoding")
  func workloadNodeVo() {
    let full = """
      {
        "hostIp": "text",
        "npuTopologyPlacement": "text",
        "resourceRequirement": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkloadNodeVO.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListWorkloadsResponse.Kind keeps every value")
  func listWorkloadsResponseKind() {
    let documented = #"["WorkloadList"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListWorkloadsResponse.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Workload.Kind keeps every value")
  func workloadKind() {
    let documented = #"["Workload"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Workload.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Workload.TypeValue keeps every value")
  func workloadTypeValue() {
    let documented = #"["train", "infer"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Workload.TypeValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListWorkloads.Kind keeps every value")
  func listWorkloadsKind() {
    let documented = #"["train", "infer", "notebook"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListWorkloads.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListWorkloads.Status keeps every value")
  func listWorkloadsStatus() {
    let documented = #"["Queue", "Pending", "Abnormal", "Terminating", "Creating", "Running", "Completed", "Terminated", "Failed"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListWorkloads.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListWorkloads.Sort keeps every value")
  func listWorkloadsSort() {
    let documented = #"["create_time"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListWorkloads.Sort.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListWorkloads knows the constraints of its parameters")
  func listWorkloadsParameters() {
    #expect(ModelArts.ListWorkloads(poolName: "text", type: [.init(rawValue: "train")]).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", type: [.init(rawValue: "infer")]).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", type: [.init(rawValue: "notebook")]).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", type: [.init(rawValue: "undocumented value")]).offendingFields == ["type"])
    #expect(ModelArts.ListWorkloads(poolName: "text", status: .init(rawValue: "Queue")).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", status: .init(rawValue: "Pending")).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", status: .init(rawValue: "Abnormal")).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", status: .init(rawValue: "Terminating")).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", status: .init(rawValue: "Creating")).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", status: .init(rawValue: "Running")).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", status: .init(rawValue: "Completed")).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", status: .init(rawValue: "Terminated")).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", status: .init(rawValue: "Failed")).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", status: .init(rawValue: "undocumented value")).offendingFields == ["status"])
    #expect(ModelArts.ListWorkloads(poolName: "text", sort: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", sort: .init(rawValue: "undocumented value")).offendingFields == ["sort"])
    #expect(ModelArts.ListWorkloads(poolName: "text", limit: 499).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", limit: 500).offendingFields == [])
    #expect(ModelArts.ListWorkloads(poolName: "text", limit: 501).offendingFields == ["limit"])
  }
}
