// Made by Tablature from DescribeProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DescribeProcessorTask")
struct DescribeProcessorTaskTests {
  @Test("The documented response 200 of DescribeProcessorTask survives")
  func documentedResponse200() throws {
    let json = """
      {
        "task_id": "AcYfsdfhGyrWL5TtahH",
        "name": "V002",
        "data_source": {
          "type": "DATASET",
          "source": "X6c3N3eztX7cr3Arvqu"
        },
        "inputs": [
          {
            "type": "DATASET",
            "source": "X6c3N3eztX7cr3Arvqu"
          }
        ],
        "template": {
          "id": "sys_data_analyse",
          "name": "data analyse template name",
          "operator_params": [
            {
              "id": "sys_data_analyse",
              "params": {
                "op_list": [],
                "task_type": "image_classification",
                "manifest_path": "s3://lch-test-obs/classify/output/dataset-3026-X6c3N3eztX7cr3Arvqu/annotation/V002/V002.manifest",
                "file_path": "s3://lch-test-obs/classify/output/dataset-3026-X6c3N3eztX7cr3Arvqu/annotation/evaluation/V002",
                "is_normed": false
              }
            }
          ]
        },
        "status": 2,
        "duration_seconds": 22,
        "create_time": 1606373999627,
        "result": "xxx",
        "version_id": "XwTuRqI9En7xuZskW70",
        "is_current": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DescribeProcessorTaskResponse.self, json) == nil)
  }

  @Test("The documented request of DescribeProcessorTask is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DescribeProcessorTask(taskID: "task_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/processor-tasks/task_id")
  }

  @Test("DescribeProcessorTaskResponse survives decoding and encoding")
  func describeProcessorTaskResponse() {
    let full = """
      {
        "create_time": 1,
        "data_source": {},
        "description": "text",
        "duration_seconds": 1,
        "error_msg": "text",
        "inputs": [
          {}
        ],
        "is_current": true,
        "name": "text",
        "result": {
          "key": "value"
        },
        "status": 0,
        "task_id": "text",
        "template": {},
        "version_count": 1,
        "version_id": "text",
        "version_name": "text",
        "work_path": {},
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DescribeProcessorTaskResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescribeProcessorTaskResponse knows its constraints",
    arguments: [
      ConstraintProbe("status as 0", #"{"status": 0}"#),
      ConstraintProbe("status as 1", #"{"status": 1}"#),
      ConstraintProbe("status as 2", #"{"status": 2}"#),
      ConstraintProbe("status as 3", #"{"status": 3}"#),
      ConstraintProbe("status as 4", #"{"status": 4}"#),
      ConstraintProbe("status undocumented", #"{"status": 5}"#, offending: "status"),
    ])
  func describeProcessorTaskResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescribeProcessorTaskResponse.self) == probe.expectedFindings)
  }
}
