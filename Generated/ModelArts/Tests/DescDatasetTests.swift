// Made by Tablature from DescDataset.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DescDataset")
struct DescDatasetTests {
  @Test("The documented response 200 of DescDataset survives")
  func documentedResponse200() throws {
    let json = """
      {
        "dataset_id": "gfghHSokody6AJigS5A",
        "dataset_name": "dataset-f9e8",
        "dataset_type": 0,
        "data_format": "Default",
        "next_version_num": 4,
        "status": 1,
        "data_sources": [
          {
            "data_type": 0,
            "data_path": "/test-obs/classify/input/animals/"
          }
        ],
        "create_time": 1605690595404,
        "update_time": 1605690595404,
        "description": "",
        "current_version_id": "54IXbeJhfttGpL46lbv",
        "current_version_name": "V003",
        "total_sample_count": 10,
        "annotated_sample_count": 10,
        "unconfirmed_sample_count": 0,
        "work_path": "/test-obs/classify/output/",
        "inner_work_path": "/test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/",
        "inner_annotation_path": "/test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/",
        "inner_data_path": "/test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/data/",
        "inner_log_path": "/test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/logs/",
        "inner_temp_path": "/test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/temp/",
        "inner_task_path": "/test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/task/",
        "work_path_type": 0,
        "workspace_id": "0",
        "enterprise_project_id": "0",
        "workforce_task_count": 0,
        "feature_supports": [
          "0"
        ],
        "managed": false,
        "import_data": false,
        "label_task_count": 1,
        "dataset_format": 0,
        "dataset_version_count": 3,
        "content_labeling": true,
        "labels": [
          {
            "name": "Rabbits",
            "type": 0,
            "property": {
              "@modelarts:color": "#3399ff"
            }
          },
          {
            "name": "Bees",
            "type": 0,
            "property": {
              "@modelarts:color": "#3399ff"
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DescDatasetResponse.self, json) == nil)
  }

  @Test("The documented request of DescDataset is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DescDataset(datasetID: "dataset_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id")
  }

  @Test("DescDatasetResponse survives decoding and encoding")
  func descDatasetResponse() {
    let full = """
      {
        "annotated_sample_count": 1,
        "annotated_sub_sample_count": 1,
        "content_labeling": true,
        "create_time": 1,
        "current_version_id": "text",
        "current_version_name": "text",
        "data_format": "text",
        "data_sources": [
          {}
        ],
        "data_statistics": {
          "key1": {
            "key": "value"
          }
        },
        "data_update_time": 1,
        "dataset_format": 0,
        "dataset_id": "text",
        "dataset_name": "text",
        "dataset_tags": [
          "text"
        ],
        "dataset_type": 0,
        "dataset_version_count": 1,
        "deleted_sample_count": 1,
        "deletion_stats": {
          "key1": 1
        },
        "description": "text",
        "enterprise_project_id": "text",
        "exist_running_task": true,
        "exist_workforce_task": true,
        "feature_supports": [
          "0"
        ],
        "import_data": true,
        "import_task_id": "text",
        "inner_annotation_path": "text",
        "inner_data_path": "text",
        "inner_log_path": "text",
        "inner_task_path": "text",
        "inner_temp_path": "text",
        "inner_work_path": "text",
        "label_task_count": 1,
        "labels": [
          {}
        ],
        "loading_sample_count": 1,
        "managed": true,
        "next_version_num": 1,
        "running_tasks_id": [
          "text"
        ],
        "schema": [
          {}
        ],
        "status": 0,
        "third_path": "text",
        "total_sample_count": 1,
        "total_sub_sample_count": 1,
        "unconfirmed_sample_count": 1,
        "update_time": 1,
        "versions": [
          {}
        ],
        "work_path": "text",
        "work_path_type": 1,
        "workforce_descriptor": {},
        "workforce_task_count": 1,
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DescDatasetResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescDatasetResponse knows its constraints",
    arguments: [
      ConstraintProbe("current_version_name with 0 characters", #"{"current_version_name": ""}"#, offending: "current_version_name"),
      ConstraintProbe("current_version_name with 1 characters", #"{"current_version_name": "x"}"#),
      ConstraintProbe("current_version_name with 2 characters", #"{"current_version_name": "xx"}"#),
      ConstraintProbe("current_version_name with 31 characters", #"{"current_version_name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#),
      ConstraintProbe("current_version_name with 32 characters", #"{"current_version_name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#),
      ConstraintProbe("current_version_name with 33 characters", #"{"current_version_name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#, offending: "current_version_name"),
      ConstraintProbe("dataset_format as 0", #"{"dataset_format": 0}"#),
      ConstraintProbe("dataset_format as 1", #"{"dataset_format": 1}"#),
      ConstraintProbe("dataset_format undocumented", #"{"dataset_format": 2}"#, offending: "dataset_format"),
      ConstraintProbe("dataset_type as 0", #"{"dataset_type": 0}"#),
      ConstraintProbe("dataset_type as 1", #"{"dataset_type": 1}"#),
      ConstraintProbe("dataset_type as 3", #"{"dataset_type": 3}"#),
      ConstraintProbe("dataset_type as 100", #"{"dataset_type": 100}"#),
      ConstraintProbe("dataset_type as 101", #"{"dataset_type": 101}"#),
      ConstraintProbe("dataset_type as 102", #"{"dataset_type": 102}"#),
      ConstraintProbe("dataset_type as 200", #"{"dataset_type": 200}"#),
      ConstraintProbe("dataset_type as 201", #"{"dataset_type": 201}"#),
      ConstraintProbe("dataset_type as 202", #"{"dataset_type": 202}"#),
      ConstraintProbe("dataset_type as 400", #"{"dataset_type": 400}"#),
      ConstraintProbe("dataset_type as 600", #"{"dataset_type": 600}"#),
      ConstraintProbe("dataset_type as 900", #"{"dataset_type": 900}"#),
      ConstraintProbe("dataset_type undocumented", #"{"dataset_type": 2}"#, offending: "dataset_type"),
      ConstraintProbe("feature_supports element as documented", #"{"feature_supports": ["0"]}"#),
      ConstraintProbe("feature_supports element other than documented", #"{"feature_supports": ["0-other"]}"#, offending: "feature_supports"),
      ConstraintProbe("status as 0", #"{"status": 0}"#),
      ConstraintProbe("status as 1", #"{"status": 1}"#),
      ConstraintProbe("status as 2", #"{"status": 2}"#),
      ConstraintProbe("status as 3", #"{"status": 3}"#),
      ConstraintProbe("status as 4", #"{"status": 4}"#),
      ConstraintProbe("status as 5", #"{"status": 5}"#),
      ConstraintProbe("status as 6", #"{"status": 6}"#),
      ConstraintProbe("status as 7", #"{"status": 7}"#),
      ConstraintProbe("status as 8", #"{"status": 8}"#),
      ConstraintProbe("status undocumented", #"{"status": 9}"#, offending: "status"),
    ])
  func descDatasetResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescDatasetResponse.self) == probe.expectedFindings)
  }

  @Test("DescDatasetResponseSchema survives decoding and encoding")
  func descDatasetResponseSchema() {
    let full = """
      {
        "description": "text",
        "name": "text",
        "schema_id": 1,
        "type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DescDatasetResponseSchema.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("DescDatasetResponse.DatasetFormat keeps every value")
  func descDatasetResponseDatasetFormat() {
    let documented = #"[0, 1]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescDatasetResponse.DatasetFormat.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("DescDatasetResponse.Status keeps every value")
  func descDatasetResponseStatus() {
    let documented = #"[0, 1, 2, 3, 4, 5, 6, 7, 8]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescDatasetResponse.Status.self, documented: documented, other: #"9"#)
    #expect(problems == [])
  }

  @Test("DescDataset.RunningTaskType keeps every value")
  func descDatasetRunningTaskType() {
    let documented = #"[0, 1, 2, 3, 4, 5, 6, 7]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescDataset.RunningTaskType.self, documented: documented, other: #"8"#)
    #expect(problems == [])
  }

  @Test("DescDataset knows the constraints of its parameters")
  func descDatasetParameters() {
    #expect(ModelArts.DescDataset(datasetID: "text", runningTaskType: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.DescDataset(datasetID: "text", runningTaskType: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.DescDataset(datasetID: "text", runningTaskType: .init(rawValue: 2)).offendingFields == [])
    #expect(ModelArts.DescDataset(datasetID: "text", runningTaskType: .init(rawValue: 3)).offendingFields == [])
    #expect(ModelArts.DescDataset(datasetID: "text", runningTaskType: .init(rawValue: 4)).offendingFields == [])
    #expect(ModelArts.DescDataset(datasetID: "text", runningTaskType: .init(rawValue: 5)).offendingFields == [])
    #expect(ModelArts.DescDataset(datasetID: "text", runningTaskType: .init(rawValue: 6)).offendingFields == [])
    #expect(ModelArts.DescDataset(datasetID: "text", runningTaskType: .init(rawValue: 7)).offendingFields == [])
    #expect(ModelArts.DescDataset(datasetID: "text", runningTaskType: .init(rawValue: 8)).offendingFields == ["running_task_type"])
  }
}
