// Made by Tablature from ListDatasets.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListDatasets")
struct ListDatasetsTests {
  @Test("The documented response 200 of ListDatasets survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total_number": 1,
        "datasets": [
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
            "exist_running_task": false,
            "exist_workforce_task": false,
            "running_tasks_id": [],
            "workforce_task_count": 0,
            "feature_supports": [
              "0"
            ],
            "managed": false,
            "import_data": false,
            "label_task_count": 1,
            "dataset_format": 0,
            "content_labeling": true,
            "samples": [
              {
                "url": "https://test-obs.obs.xxx.com:443/classify/input/animals/15.jpg?AccessKeyId=vprCCTY1NmHudlvC0bXr&Expires=1606100112&Signature=tuUo9jl6lqoMKAwNBz5g8dxO%2FdE%3D",
                "create_time": 1605690596035
              },
              {
                "url": "https://test-obs.obs.xxx.com:443/classify/input/animals/8.jpg?AccessKeyId=vprCCTY1NmHudlvC0bXr&Expires=1606100112&Signature=NITOdBnkUXtdnKuEgDzZpkQzNfM%3D",
                "create_time": 1605690596046
              },
              {
                "url": "https://test-obs.obs.xxx.com:443/classify/input/animals/9.jpg?AccessKeyId=vprCCTY1NmHudlvC0bXr&Expires=1606100112&Signature=%2BwUo1BL38%2F2d7p7anPi4fNzm1VU%3D",
                "create_time": 1605690596050
              },
              {
                "url": "https://test-obs.obs.xxx.com:443/classify/input/animals/7.jpg?AccessKeyId=vprCCTY1NmHudlvC0bXr&Expires=1606100112&Signature=tOrHfcWo%2FEJ0wRzfi1M5Wk2MrXg%3D",
                "create_time": 1605690596043
              }
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListDatasetsResponse.self, json) == nil)
  }

  @Test("The documented request of ListDatasets is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListDatasets(datasetType: .init(rawValue: 0), filePreview: true, limit: 10, offset: 0, order: .init(rawValue: "desc"), sortBy: .init(rawValue: "create_time"))
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets?offset=0&limit=10&sort_by=create_time&order=desc&dataset_type=0&file_preview=true")
  }

  @Test("ListDatasetsResponse survives decoding and encoding")
  func listDatasetsResponse() {
    let full = """
      {
        "datasets": [
          {}
        ],
        "total_number": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListDatasetsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ListDatasetsResponse knows its constraints",
    arguments: [
      ConstraintProbe("total_number at 99", #"{"total_number": 99}"#),
      ConstraintProbe("total_number at 100", #"{"total_number": 100}"#),
      ConstraintProbe("total_number at 101", #"{"total_number": 101}"#, offending: "total_number"),
    ])
  func listDatasetsResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ListDatasetsResponse.self) == probe.expectedFindings)
  }

  @Test("DatasetAndFilePreview survives decoding and encoding")
  func datasetAndFilePreview() {
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
        "data_url": "text",
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
        "samples": [
          {}
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
    let problems = RoundTrip.problems(with: ModelArts.DatasetAndFilePreview.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DatasetAndFilePreview knows its constraints",
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
  func datasetAndFilePreviewConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DatasetAndFilePreview.self) == probe.expectedFindings)
  }

  @Test("AnnotationFile survives decoding and encoding")
  func annotationFile() {
    let full = """
      {
        "create_time": 1,
        "dataset_id": "text",
        "depth": 1,
        "file_Name": "text",
        "file_id": "text",
        "file_type": "text",
        "height": 1,
        "size": 1,
        "tags": {
          "key1": "text"
        },
        "url": "text",
        "width": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AnnotationFile.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListDatasets.DatasetType keeps every value")
  func listDatasetsDatasetType() {
    let documented = #"[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListDatasets.DatasetType.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("ListDatasets.SortBy keeps every value")
  func listDatasetsSortBy() {
    let documented = #"["create_time", "dataset_name"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListDatasets.SortBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListDatasets.VersionFormat keeps every value")
  func listDatasetsVersionFormat() {
    let documented = #"[0, 1, 2]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListDatasets.VersionFormat.self, documented: documented, other: #"3"#)
    #expect(problems == [])
  }

  @Test("ListDatasets.DatasetVersion keeps every value")
  func listDatasetsDatasetVersion() {
    let documented = #"["v1", "v2", "all"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListDatasets.DatasetVersion.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListDatasets knows the constraints of its parameters")
  func listDatasetsParameters() {
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 3)).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 100)).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 101)).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 102)).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 200)).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 201)).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 202)).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 400)).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 600)).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 900)).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetType: .init(rawValue: 2)).offendingFields == ["dataset_type"])
    #expect(ModelArts.ListDatasets(limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListDatasets(limit: 1).offendingFields == [])
    #expect(ModelArts.ListDatasets(limit: 2).offendingFields == [])
    #expect(ModelArts.ListDatasets(limit: 99).offendingFields == [])
    #expect(ModelArts.ListDatasets(limit: 100).offendingFields == [])
    #expect(ModelArts.ListDatasets(limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListDatasets(order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ListDatasets(order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ListDatasets(order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.ListDatasets(runningTaskType: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.ListDatasets(runningTaskType: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.ListDatasets(runningTaskType: .init(rawValue: 2)).offendingFields == [])
    #expect(ModelArts.ListDatasets(runningTaskType: .init(rawValue: 3)).offendingFields == [])
    #expect(ModelArts.ListDatasets(runningTaskType: .init(rawValue: 4)).offendingFields == [])
    #expect(ModelArts.ListDatasets(runningTaskType: .init(rawValue: 5)).offendingFields == [])
    #expect(ModelArts.ListDatasets(runningTaskType: .init(rawValue: 6)).offendingFields == [])
    #expect(ModelArts.ListDatasets(runningTaskType: .init(rawValue: 7)).offendingFields == [])
    #expect(ModelArts.ListDatasets(runningTaskType: .init(rawValue: 8)).offendingFields == ["running_task_type"])
    #expect(ModelArts.ListDatasets(sortBy: .init(rawValue: "create_time")).offendingFields == [])
    #expect(ModelArts.ListDatasets(sortBy: .init(rawValue: "dataset_name")).offendingFields == [])
    #expect(ModelArts.ListDatasets(sortBy: .init(rawValue: "undocumented value")).offendingFields == ["sort_by"])
    #expect(ModelArts.ListDatasets(versionFormat: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.ListDatasets(versionFormat: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.ListDatasets(versionFormat: .init(rawValue: 2)).offendingFields == [])
    #expect(ModelArts.ListDatasets(versionFormat: .init(rawValue: 3)).offendingFields == ["version_format"])
    #expect(ModelArts.ListDatasets(datasetVersion: .init(rawValue: "v1")).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetVersion: .init(rawValue: "v2")).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetVersion: .init(rawValue: "all")).offendingFields == [])
    #expect(ModelArts.ListDatasets(datasetVersion: .init(rawValue: "undocumented value")).offendingFields == ["dataset_version"])
  }
}
