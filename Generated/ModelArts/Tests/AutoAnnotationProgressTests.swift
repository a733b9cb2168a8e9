// Made by Tablature from AutoAnnotationProgress.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AutoAnnotationProgress")
struct AutoAnnotationProgressTests {
  @Test("The documented response 200 of AutoAnnotationProgress survives")
  func documentedResponse200() throws {
    let json = """
      {
        "resource_id": "XGrRZuCV1qmMxnsmD5u",
        "create_time": "2020-11-23 11:08:20",
        "progress": 10.0,
        "status": 1,
        "message": "...",
        "code": "ModelArts.4902",
        "elapsed_time": 0,
        "result": {
          "total_sample_count": 49,
          "annotated_sample_count": 30
        },
        "export_type": 0,
        "config": {
          "ambiguity": false,
          "worker_server_num": 0,
          "collect_sample": false,
          "algorithm_type": "fast",
          "image_brightness": false,
          "image_colorfulness": false
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.AutoAnnotationProgressResponse.self, json) == nil)
  }

  @Test("The documented request of AutoAnnotationProgress is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.AutoAnnotationProgress(datasetID: "dataset_id", taskID: "task_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/tasks/task_id")
  }

  @Test("AutoAnnotationProgressResponse survives decoding and encoding")
  func autoAnnotationProgressResponse() {
    let full = """
      {
        "code": "text",
        "config": {},
        "create_time": "text",
        "elapsed_time": 1,
        "error_code": "text",
        "error_detail": "text",
        "error_msg": "text",
        "message": "text",
        "progress": 1,
        "resource_id": "text",
        "result": {},
        "status": -1,
        "task_id": "text",
        "task_name": "text",
        "export_type": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AutoAnnotationProgressResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AutoAnnotationProgressResponse knows its constraints",
    arguments: [
      ConstraintProbe("status as -1", #"{"status": -1}"#),
      ConstraintProbe("status as 0", #"{"status": 0}"#),
      ConstraintProbe("status as 1", #"{"status": 1}"#),
      ConstraintProbe("status as 2", #"{"status": 2}"#),
      ConstraintProbe("status as 3", #"{"status": 3}"#),
      ConstraintProbe("status as 4", #"{"status": 4}"#),
      ConstraintProbe("status as 5", #"{"status": 5}"#),
      ConstraintProbe("status undocumented", #"{"status": 6}"#, offending: "status"),
      ConstraintProbe("export_type as 0", #"{"export_type": 0}"#),
      ConstraintProbe("export_type as 1", #"{"export_type": 1}"#),
      ConstraintProbe("export_type undocumented", #"{"export_type": 2}"#, offending: "export_type"),
    ])
  func autoAnnotationProgressResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AutoAnnotationProgressResponse.self) == probe.expectedFindings)
  }

  @Test("AutoAnnotationProgressResponse.Status keeps every value")
  func autoAnnotationProgressResponseStatus() {
    let documented = #"[-1, 0, 1, 2, 3, 4, 5]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.AutoAnnotationProgressResponse.Status.self, documented: documented, other: #"6"#)
    #expect(problems == [])
  }

  @Test("AutoAnnotationProgressResponse.ExportType keeps every value")
  func autoAnnotationProgressResponseExportType() {
    let documented = #"[0, 1]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.AutoAnnotationProgressResponse.ExportType.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }
}
