// Made by Tablature from ListImportTasks.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListImportTasks")
struct ListImportTasksTests {
  @Test("The documented response 200 of ListImportTasks survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_count": 1,
        "import_tasks": [
          {
            "status": "COMPLETED",
            "task_id": "gfghHSokody6AJigS5A_RHJ1zOkIoI3Nzwxj8nh",
            "dataset_id": "gfghHSokody6AJigS5A",
            "import_path": "obs://test-obs/daoLu_images/animals/",
            "import_type": 0,
            "total_sample_count": 20,
            "imported_sample_count": 20,
            "annotated_sample_count": 20,
            "total_sub_sample_count": 0,
            "imported_sub_sample_count": 0,
            "total_file_size": 0,
            "finished_file_count": 0,
            "finished_file_size": 0,
            "total_file_count": 0,
            "create_time": 1606114833874,
            "elapsed_time": 2
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListImportTasksResponse.self, json) == nil)
  }

  @Test("The documented request of ListImportTasks is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListImportTasks(datasetID: "dataset_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/import-tasks")
  }

  @Test("ListImportTasksResponse survives decoding and encoding")
  func listImportTasksResponse() {
    let full = """
      {
        "import_tasks": [
          {}
        ],
        "total_count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListImportTasksResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ImportTaskStatusResp survives decoding and encoding")
  func importTaskStatusResp() {
    let full = """
      {
        "annotated_sample_count": 1,
        "create_time": 1,
        "data_source": {},
        "dataset_id": "text",
        "elapsed_time": 1,
        "error_code": "text",
        "error_msg": "text",
        "file_statistics": {},
        "finished_file_count": 1,
        "finished_file_size": 1,
        "import_path": "text",
        "import_type": 0,
        "imported_sample_count": 1,
        "imported_sub_sample_count": 1,
        "processor_task_id": "text",
        "processor_task_status": 1,
        "status": "QUEUING",
        "task_id": "text",
        "total_file_count": 1,
        "total_file_size": 1,
        "total_sample_count": 1,
        "total_sub_sample_count": 1,
        "unconfirmed_sample_count": 1,
        "update_ms": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ImportTaskStatusResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ImportTaskStatusResp knows its constraints",
    arguments: [
      ConstraintProbe("import_type as 0", #"{"import_type": 0}"#),
      ConstraintProbe("import_type as 1", #"{"import_type": 1}"#),
      ConstraintProbe("import_type undocumented", #"{"import_type": 2}"#, offending: "import_type"),
      ConstraintProbe("status as QUEUING", #"{"status": "QUEUING"}"#),
      ConstraintProbe("status as STARTING", #"{"status": "STARTING"}"#),
      ConstraintProbe("status as RUNNING", #"{"status": "RUNNING"}"#),
      ConstraintProbe("status as COMPLETED", #"{"status": "COMPLETED"}"#),
      ConstraintProbe("status as FAILED", #"{"status": "FAILED"}"#),
      ConstraintProbe("status as NOT_EXIST", #"{"status": "NOT_EXIST"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func importTaskStatusRespConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ImportTaskStatusResp.self) == probe.expectedFindings)
  }

  @Test("ImportTaskStatusResp.ImportType keeps every value")
  func importTaskStatusRespImportType() {
    let documented = #"[0, 1]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ImportTaskStatusResp.ImportType.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("ImportTaskStatusResp.Status keeps every value")
  func importTaskStatusRespStatus() {
    let documented = #"["QUEUING", "STARTING", "RUNNING", "COMPLETED", "FAILED", "NOT_EXIST"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ImportTaskStatusResp.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListImportTasks knows the constraints of its parameters")
  func listImportTasksParameters() {
    #expect(ModelArts.ListImportTasks(datasetID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListImportTasks(datasetID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.ListImportTasks(datasetID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.ListImportTasks(datasetID: "text", limit: 99).offendingFields == [])
    #expect(ModelArts.ListImportTasks(datasetID: "text", limit: 100).offendingFields == [])
    #expect(ModelArts.ListImportTasks(datasetID: "text", limit: 101).offendingFields == ["limit"])
  }
}
