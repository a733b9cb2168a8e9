// Made by Tablature from ListTasks.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListTasks")
struct ListTasksTests {
  @Test("The documented response 200 of ListTasks survives")
  func documentedResponse200() throws {
    let json = """
      {
        "tasks": [
          {
            "dataset_id": "OBegCXHxTJ2JHRAZWr0",
            "task_id": "14cyxyu6UXaNT3lrPFl",
            "type": 1,
            "create_time": "2020-11-03 15:22:39",
            "status": 3,
            "code": "ModelArts.4996",
            "message": "prelabel task execute successfully.",
            "elapsed_time": 531,
            "result": {
              "service_id": "ee2ade80-0967-4ef3-b6da-e8c873017b9a",
              "service_name": "prelabel_infer_1604388201993_xubo_cls_snt9_2_993",
              "hard_select_tasks": [
                {
                  "hard_select_task_id": "86711ab3-8ceb-4b0e-bd52-8545b184a2a7",
                  "dataset_id": "OBegCXHxTJ2JHRAZWr0",
                  "dataset_name": "xubo_cls_snt9_2",
                  "task_status": "import_dataset_completed",
                  "time": 262,
                  "create_at": 0,
                  "update_at": 0
                }
              ]
            },
            "progress": 100.0,
            "total_sample_count": 246,
            "annotated_sample_count": 38,
            "unconfirmed_sample_count": 208,
            "model_id": "c717a39f-c64f-45df-a9d3-be9ed79cdcb4",
            "model_name": "auto-deploy-50041602581620628",
            "model_version": "0.0.1",
            "config": {
              "ambiguity": false,
              "name": "5fXxR01TyUoiobqNEd9",
              "worker_server_num": 0,
              "inf_config_list": [
                {
                  "specification": "modelarts.vm.cpu.2u",
                  "weight": 0,
                  "instance_count": 1
                }
              ],
              "collect_sample": false,
              "confidence_scope": "0.0-0.5",
              "algorithm_type": "supervisory",
              "image_brightness": false,
              "image_colorfulness": false
            }
          },
          {
            "dataset_id": "OBegCXHxTJ2JHRAZWr0",
            "task_id": "5QPy73VwnwHi5NqvbcP",
            "type": 0,
            "create_time": "2020-10-31 16:11:37",
            "status": 3,
            "code": "ModelArts.4996",
            "message": "task executed successfully.",
            "elapsed_time": 397,
            "result": {
              "train_job_name": "BNFURaEyftGNMITaBiv",
              "train_job_id": "74679",
              "version_id": "89745"
            },
            "progress": 100.0,
            "total_sample_count": 246,
            "annotated_sample_count": 38,
            "unconfirmed_sample_count": 198,
            "model_name": "Supervisory",
            "model_version": "0.0.1",
            "config": {
              "ambiguity": false,
              "worker_server_num": 0,
              "collect_sample": false,
              "algorithm_type": "fast",
              "image_brightness": false,
              "image_colorfulness": false
            }
          }
        ],
        "total_count": 2,
        "exist_running_deploy_task": false
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListTasksResponse.self, json) == nil)
  }

  @Test("The documented request of ListTasks is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListTasks(datasetID: "dataset_id", limit: 10, offset: 0)
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/tasks?offset=0&limit=10")
  }

  @Test("ListTasksResponse survives decoding and encoding")
  func listTasksResponse() {
    let full = """
      {
        "exist_running_deploy_task": true,
        "tasks": [
          {}
        ],
        "total_count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListTasksResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("RunningTask survives decoding and encoding")
  func runningTask() {
    let full = """
      {
        "annotated_sample_count": 1,
        "code": "text",
        "config": {},
        "create_time": "text",
        "dataset_id": "text",
        "elapsed_time": 1,
        "error_code": "text",
        "error_detail": "text",
        "error_msg": "text",
        "message": "text",
        "model_id": "text",
        "model_name": "text",
        "model_version": "text",
        "progress": 1,
        "result": {},
        "status": 1,
        "task_id": "text",
        "task_name": "text",
        "total_sample_count": 1,
        "type": 1,
        "unconfirmed_sample_count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RunningTask.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("SmartTaskConfig survives decoding and encoding")
  func smartTaskConfig() {
    let full = """
      {
        "algorithm_type": "fast",
        "ambiguity": true,
        "annotation_output": "text",
        "collect_rule": "all",
        "collect_sample": true,
        "confidence_scope": "text",
        "description": "text",
        "engine_name": "text",
        "export_format": 1,
        "export_params": {},
        "flavor": {},
        "image_brightness": true,
        "image_colorfulness": true,
        "inf_cluster_id": "text",
        "inf_config_list": [
          {}
        ],
        "inf_output": "text",
        "infer_result_output_dir": "text",
        "key_sample_output": "text",
        "log_url": "text",
        "manifest_path": "text",
        "model_id": "text",
        "model_name": "text",
        "model_parameter": "text",
        "model_version": "text",
        "n_clusters": 1,
        "name": "text",
        "output_dir": "text",
        "parameters": [
          {}
        ],
        "pool_id": "text",
        "property": "text",
        "req_uri": "text",
        "result_type": 0,
        "samples": [
          {}
        ],
        "stop_time": 1,
        "time": "text",
        "train_data_path": "text",
        "train_url": "text",
        "version_format": "Default",
        "worker_server_num": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SmartTaskConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SmartTaskConfig knows its constraints",
    arguments: [
      ConstraintProbe("algorithm_type as fast", #"{"algorithm_type": "fast"}"#),
      ConstraintProbe("algorithm_type as accurate", #"{"algorithm_type": "accurate"}"#),
      ConstraintProbe("algorithm_type as supervisory", #"{"algorithm_type": "supervisory"}"#),
      ConstraintProbe("algorithm_type undocumented", #"{"algorithm_type": "undocumented value"}"#, offending: "algorithm_type"),
      ConstraintProbe("collect_rule as documented", #"{"collect_rule": "all"}"#),
      ConstraintProbe("collect_rule other than documented", #"{"collect_rule": "all-other"}"#, offending: "collect_rule"),
      ConstraintProbe("export_format as 1", #"{"export_format": 1}"#),
      ConstraintProbe("export_format as 2", #"{"export_format": 2}"#),
      ConstraintProbe("export_format undocumented", #"{"export_format": 0}"#, offending: "export_format"),
      ConstraintProbe("result_type as 0", #"{"result_type": 0}"#),
      ConstraintProbe("result_type as 1", #"{"result_type": 1}"#),
      ConstraintProbe("result_type undocumented", #"{"result_type": 2}"#, offending: "result_type"),
      ConstraintProbe("version_format as Default", #"{"version_format": "Default"}"#),
      ConstraintProbe("version_format as CarbonData", #"{"version_format": "CarbonData"}"#),
      ConstraintProbe("version_format as CSV", #"{"version_format": "CSV"}"#),
      ConstraintProbe("version_format undocumented", #"{"version_format": "undocumented value"}"#, offending: "version_format"),
    ])
  func smartTaskConfigConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SmartTaskConfig.self) == probe.expectedFindings)
  }

  @Test("ExportParams survives decoding and encoding")
  func exportParams() {
    let full = """
      {
        "clear_hard_property": true,
        "export_dataset_version_format": "text",
        "export_dataset_version_name": "text",
        "export_dest": "DIR",
        "export_new_dataset_name": "text",
        "export_new_dataset_work_path": "text",
        "ratio_sample_usage": true,
        "sample_state": "__ALL__",
        "samples": [
          "text"
        ],
        "search_conditions": [
          {}
        ],
        "train_sample_ratio": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ExportParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ExportParams knows its constraints",
    arguments: [
      ConstraintProbe("export_dest as DIR", #"{"export_dest": "DIR"}"#),
      ConstraintProbe("export_dest as NEW_DATASET", #"{"export_dest": "NEW_DATASET"}"#),
      ConstraintProbe("export_dest undocumented", #"{"export_dest": "undocumented value"}"#, offending: "export_dest"),
      ConstraintProbe("sample_state as __ALL__", #"{"sample_state": "__ALL__"}"#),
      ConstraintProbe("sample_state as __NONE__", #"{"sample_state": "__NONE__"}"#),
      ConstraintProbe("sample_state as __UNCHECK__", #"{"sample_state": "__UNCHECK__"}"#),
      ConstraintProbe("sample_state as __ACCEPTED__", #"{"sample_state": "__ACCEPTED__"}"#),
      ConstraintProbe("sample_state as __REJECTED__", #"{"sample_state": "__REJECTED__"}"#),
      ConstraintProbe("sample_state as __UNREVIEWED__", #"{"sample_state": "__UNREVIEWED__"}"#),
      ConstraintProbe("sample_state as __REVIEWED__", #"{"sample_state": "__REVIEWED__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED__", #"{"sample_state": "__WORKFORCE_SAMPLED__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED_UNCHECK__", #"{"sample_state": "__WORKFORCE_SAMPLED_UNCHECK__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED_CHECKED__", #"{"sample_state": "__WORKFORCE_SAMPLED_CHECKED__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED_ACCEPTED__", #"{"sample_state": "__WORKFORCE_SAMPLED_ACCEPTED__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED_REJECTED__", #"{"sample_state": "__WORKFORCE_SAMPLED_REJECTED__"}"#),
      ConstraintProbe("sample_state as __AUTO_ANNOTATION__", #"{"sample_state": "__AUTO_ANNOTATION__"}"#),
      ConstraintProbe("sample_state undocumented", #"{"sample_state": "undocumented value"}"#, offending: "sample_state"),
    ])
  func exportParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ExportParams.self) == probe.expectedFindings)
  }

  @Test("SearchCondition survives decoding and encoding")
  func searchCondition() {
    let full = """
      {
        "coefficient": "text",
        "frame_in_video": 1,
        "hard": "0",
        "import_origin": "text",
        "kvp": "text",
        "label_list": {},
        "labeler": "text",
        "metadata": {},
        "parent_sample_id": "text",
        "sample_dir": "text",
        "sample_name": "text",
        "sample_time": "month",
        "score": "text",
        "slice_thickness": "text",
        "study_date": "text",
        "time_in_video": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchCondition.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchCondition knows its constraints",
    arguments: [
      ConstraintProbe("hard as 0", #"{"hard": "0"}"#),
      ConstraintProbe("hard as 1", #"{"hard": "1"}"#),
      ConstraintProbe("hard undocumented", #"{"hard": "undocumented value"}"#, offending: "hard"),
      ConstraintProbe("sample_time as month", #"{"sample_time": "month"}"#),
      ConstraintProbe("sample_time as day", #"{"sample_time": "day"}"#),
      ConstraintProbe("sample_time as 00000000-00000000", #"{"sample_time": "00000000-00000000"}"#),
      ConstraintProbe("sample_time undocumented", #"{"sample_time": "undocumented value"}"#, offending: "sample_time"),
    ])
  func searchConditionConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchCondition.self) == probe.expectedFindings)
  }

  @Test("SearchLabels survives decoding and encoding")
  func searchLabels() {
    let full = """
      {
        "labels": [
          {}
        ],
        "op": "OR"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchLabels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchLabels knows its constraints",
    arguments: [
      ConstraintProbe("op as OR", #"{"op": "OR"}"#),
      ConstraintProbe("op as AND", #"{"op": "AND"}"#),
      ConstraintProbe("op undocumented", #"{"op": "undocumented value"}"#, offending: "op"),
    ])
  func searchLabelsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchLabels.self) == probe.expectedFindings)
  }

  @Test("SearchLabel survives decoding and encoding")
  func searchLabel() {
    let full = """
      {
        "name": "text",
        "op": "OR",
        "property": {
          "key1": [
            "text"
          ]
        },
        "type": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchLabel.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchLabel knows its constraints",
    arguments: [
      ConstraintProbe("op as OR", #"{"op": "OR"}"#),
      ConstraintProbe("op as AND", #"{"op": "AND"}"#),
      ConstraintProbe("op undocumented", #"{"op": "undocumented value"}"#, offending: "op"),
      ConstraintProbe("type as 0", #"{"type": 0}"#),
      ConstraintProbe("type as 1", #"{"type": 1}"#),
      ConstraintProbe("type as 3", #"{"type": 3}"#),
      ConstraintProbe("type as 100", #"{"type": 100}"#),
      ConstraintProbe("type as 101", #"{"type": 101}"#),
      ConstraintProbe("type as 102", #"{"type": 102}"#),
      ConstraintProbe("type as 103", #"{"type": 103}"#),
      ConstraintProbe("type as 200", #"{"type": 200}"#),
      ConstraintProbe("type as 201", #"{"type": 201}"#),
      ConstraintProbe("type as 202", #"{"type": 202}"#),
      ConstraintProbe("type as 600", #"{"type": 600}"#),
      ConstraintProbe("type undocumented", #"{"type": 2}"#, offending: "type"),
    ])
  func searchLabelConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchLabel.self) == probe.expectedFindings)
  }

  @Test("SearchProp survives decoding and encoding")
  func searchProp() {
    let full = """
      {
        "op": "AND",
        "props": {
          "key1": [
            "text"
          ]
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchProp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchProp knows its constraints",
    arguments: [
      ConstraintProbe("op as AND", #"{"op": "AND"}"#),
      ConstraintProbe("op as OR", #"{"op": "OR"}"#),
      ConstraintProbe("op undocumented", #"{"op": "undocumented value"}"#, offending: "op"),
    ])
  func searchPropConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchProp.self) == probe.expectedFindings)
  }

  @Test("Flavor survives decoding and encoding")
  func flavor() {
    let full = """
      {
        "code": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Flavor.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("InfConfig survives decoding and encoding")
  func infConfig() {
    let full = """
      {
        "envs": {
          "key1": "text"
        },
        "instance_count": 1,
        "model_id": "text",
        "specification": "text",
        "weight": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InfConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TrainingParameter survives decoding and encoding")
  func trainingParameter() {
    let full = """
      {
        "label": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TrainingParameter.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ModelArtsResult survives decoding and encoding")
  func modelArtsResult() {
    let full = """
      {
        "annotated_sample_count": 1,
        "confidence_scope": "1",
        "dataset_name": "text",
        "dataset_type": "0",
        "description": "text",
        "dlf_model_job_name": "text",
        "dlf_service_job_name": "text",
        "dlf_train_job_name": "text",
        "events": [
          {}
        ],
        "hard_example_path": "text",
        "hard_select_tasks": [
          {}
        ],
        "manifest_path": "text",
        "model_id": "text",
        "model_name": "text",
        "model_version": "text",
        "samples": [
          {}
        ],
        "service_id": "text",
        "service_name": "text",
        "service_resource": "text",
        "total_sample_count": 1,
        "train_data_path": "text",
        "train_job_id": "text",
        "train_job_name": "text",
        "unconfirmed_sample_count": 1,
        "version_id": "text",
        "version_name": "text",
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelArtsResult.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModelArtsResult knows its constraints",
    arguments: [
      ConstraintProbe("confidence_scope at -1", #"{"confidence_scope": "-1"}"#, offending: "confidence_scope"),
      ConstraintProbe("confidence_scope at 0", #"{"confidence_scope": "0"}"#),
      ConstraintProbe("confidence_scope at 1", #"{"confidence_scope": "1"}"#),
      ConstraintProbe("confidence_scope at 2", #"{"confidence_scope": "2"}"#, offending: "confidence_scope"),
      ConstraintProbe("dataset_type as 0", #"{"dataset_type": "0"}"#),
      ConstraintProbe("dataset_type as 1", #"{"dataset_type": "1"}"#),
      ConstraintProbe("dataset_type as 3", #"{"dataset_type": "3"}"#),
      ConstraintProbe("dataset_type as 100", #"{"dataset_type": "100"}"#),
      ConstraintProbe("dataset_type as 101", #"{"dataset_type": "101"}"#),
      ConstraintProbe("dataset_type as 102", #"{"dataset_type": "102"}"#),
      ConstraintProbe("dataset_type as 200", #"{"dataset_type": "200"}"#),
      ConstraintProbe("dataset_type as 201", #"{"dataset_type": "201"}"#),
      ConstraintProbe("dataset_type as 202", #"{"dataset_type": "202"}"#),
      ConstraintProbe("dataset_type as 400", #"{"dataset_type": "400"}"#),
      ConstraintProbe("dataset_type as 600", #"{"dataset_type": "600"}"#),
      ConstraintProbe("dataset_type as 900", #"{"dataset_type": "900"}"#),
      ConstraintProbe("dataset_type undocumented", #"{"dataset_type": "undocumented value"}"#, offending: "dataset_type"),
    ])
  func modelArtsResultConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModelArtsResult.self) == probe.expectedFindings)
  }

  @Test("Event survives decoding and encoding")
  func event() {
    let full = """
      {
        "create_time": 1,
        "description": "text",
        "elapsed_time": 1,
        "error_code": "text",
        "error_message": "text",
        "events": [
          {}
        ],
        "level": 1,
        "name": "text",
        "ordinal": 1,
        "parent_name": "text",
        "status": "waiting"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Event.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Event knows its constraints",
    arguments: [
      ConstraintProbe("status as waiting", #"{"status": "waiting"}"#),
      ConstraintProbe("status as running", #"{"status": "running"}"#),
      ConstraintProbe("status as failed", #"{"status": "failed"}"#),
      ConstraintProbe("status as success", #"{"status": "success"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func eventConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Event.self) == probe.expectedFindings)
  }

  @Test("HardSelectTask survives decoding and encoding")
  func hardSelectTask() {
    let full = """
      {
        "create_at": 1,
        "dataset_id": "text",
        "dataset_name": "text",
        "hard_select_task_id": "text",
        "task_status": "text",
        "time": 1,
        "update_at": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.HardSelectTask.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("SampleLabels survives decoding and encoding")
  func sampleLabels() {
    let full = """
      {
        "labels": [
          {}
        ],
        "metadata": {},
        "sample_id": "text",
        "sample_type": 0,
        "sample_usage": "TRAIN",
        "source": "text",
        "worker_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleLabels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleLabels knows its constraints",
    arguments: [
      ConstraintProbe("sample_type as 0", #"{"sample_type": 0}"#),
      ConstraintProbe("sample_type as 1", #"{"sample_type": 1}"#),
      ConstraintProbe("sample_type as 2", #"{"sample_type": 2}"#),
      ConstraintProbe("sample_type as 4", #"{"sample_type": 4}"#),
      ConstraintProbe("sample_type as 6", #"{"sample_type": 6}"#),
      ConstraintProbe("sample_type as 9", #"{"sample_type": 9}"#),
      ConstraintProbe("sample_type undocumented", #"{"sample_type": 3}"#, offending: "sample_type"),
      ConstraintProbe("sample_usage as TRAIN", #"{"sample_usage": "TRAIN"}"#),
      ConstraintProbe("sample_usage as EVAL", #"{"sample_usage": "EVAL"}"#),
      ConstraintProbe("sample_usage as TEST", #"{"sample_usage": "TEST"}"#),
      ConstraintProbe("sample_usage as INFERENCE", #"{"sample_usage": "INFERENCE"}"#),
      ConstraintProbe("sample_usage undocumented", #"{"sample_usage": "undocumented value"}"#, offending: "sample_usage"),
    ])
  func sampleLabelsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleLabels.self) == probe.expectedFindings)
  }

  @Test("SampleLabel survives decoding and encoding")
  func sampleLabel() {
    let full = """
      {
        "annotated_by": "human",
        "id": "text",
        "name": "text",
        "property": {},
        "score": 1,
        "type": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleLabel.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleLabel knows its constraints",
    arguments: [
      ConstraintProbe("annotated_by as human", #"{"annotated_by": "human"}"#),
      ConstraintProbe("annotated_by as auto", #"{"annotated_by": "auto"}"#),
      ConstraintProbe("annotated_by undocumented", #"{"annotated_by": "undocumented value"}"#, offending: "annotated_by"),
      ConstraintProbe("score at -1", #"{"score": -1}"#, offending: "score"),
      ConstraintProbe("score at 0", #"{"score": 0}"#),
      ConstraintProbe("score at 1", #"{"score": 1}"#),
      ConstraintProbe("score at 2", #"{"score": 2}"#, offending: "score"),
      ConstraintProbe("type as 0", #"{"type": 0}"#),
      ConstraintProbe("type as 1", #"{"type": 1}"#),
      ConstraintProbe("type as 3", #"{"type": 3}"#),
      ConstraintProbe("type as 100", #"{"type": 100}"#),
      ConstraintProbe("type as 101", #"{"type": 101}"#),
      ConstraintProbe("type as 102", #"{"type": 102}"#),
      ConstraintProbe("type as 103", #"{"type": 103}"#),
      ConstraintProbe("type as 200", #"{"type": 200}"#),
      ConstraintProbe("type as 201", #"{"type": 201}"#),
      ConstraintProbe("type as 202", #"{"type": 202}"#),
      ConstraintProbe("type as 600", #"{"type": 600}"#),
      ConstraintProbe("type undocumented", #"{"type": 2}"#, offending: "type"),
    ])
  func sampleLabelConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleLabel.self) == probe.expectedFindings)
  }

  @Test("SampleLabelProperty survives decoding and encoding")
  func sampleLabelProperty() {
    let full = """
      {
        "@modelarts:content": "text",
        "@modelarts:end_index": 1,
        "@modelarts:end_time": "12:30:00",
        "@modelarts:feature": {
          "key": "value"
        },
        "@modelarts:from": "text",
        "@modelarts:hard": "0",
        "@modelarts:hard_coefficient": "1",
        "@modelarts:hard_reasons": "0",
        "@modelarts:shape": "bndbox",
        "@modelarts:source": "text",
        "@modelarts:start_index": 1,
        "@modelarts:start_time": "12:30:00",
        "@modelarts:to": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleLabelProperty.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleLabelProperty knows its constraints",
    arguments: [
      ConstraintProbe("@modelarts:end_time in its format", #"{"@modelarts:end_time": "12:30:00"}"#),
      ConstraintProbe("@modelarts:end_time not in its format", #"{"@modelarts:end_time": "no"}"#, offending: "@modelarts:end_time"),
      ConstraintProbe("@modelarts:hard as 0", #"{"@modelarts:hard": "0"}"#),
      ConstraintProbe("@modelarts:hard as false", #"{"@modelarts:hard": "false"}"#),
      ConstraintProbe("@modelarts:hard as 1", #"{"@modelarts:hard": "1"}"#),
      ConstraintProbe("@modelarts:hard as true", #"{"@modelarts:hard": "true"}"#),
      ConstraintProbe("@modelarts:hard undocumented", #"{"@modelarts:hard": "undocumented value"}"#, offending: "@modelarts:hard"),
      ConstraintProbe("@modelarts:hard_coefficient at -1", #"{"@modelarts:hard_coefficient": "-1"}"#, offending: "@modelarts:hard_coefficient"),
      ConstraintProbe("@modelarts:hard_coefficient at 0", #"{"@modelarts:hard_coefficient": "0"}"#),
      ConstraintProbe("@modelarts:hard_coefficient at 1", #"{"@modelarts:hard_coefficient": "1"}"#),
      ConstraintProbe("@modelarts:hard_coefficient at 2", #"{"@modelarts:hard_coefficient": "2"}"#, offending: "@modelarts:hard_coefficient"),
      ConstraintProbe("@modelarts:hard_reasons as 0", #"{"@modelarts:hard_reasons": "0"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 1", #"{"@modelarts:hard_reasons": "1"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 2", #"{"@modelarts:hard_reasons": "2"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 3", #"{"@modelarts:hard_reasons": "3"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 4", #"{"@modelarts:hard_reasons": "4"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 5", #"{"@modelarts:hard_reasons": "5"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 6", #"{"@modelarts:hard_reasons": "6"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 7", #"{"@modelarts:hard_reasons": "7"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 8", #"{"@modelarts:hard_reasons": "8"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 9", #"{"@modelarts:hard_reasons": "9"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 10", #"{"@modelarts:hard_reasons": "10"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 11", #"{"@modelarts:hard_reasons": "11"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 12", #"{"@modelarts:hard_reasons": "12"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 13", #"{"@modelarts:hard_reasons": "13"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 14", #"{"@modelarts:hard_reasons": "14"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 15", #"{"@modelarts:hard_reasons": "15"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 16", #"{"@modelarts:hard_reasons": "16"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 17", #"{"@modelarts:hard_reasons": "17"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 18", #"{"@modelarts:hard_reasons": "18"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 19", #"{"@modelarts:hard_reasons": "19"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 20", #"{"@modelarts:hard_reasons": "20"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 21", #"{"@modelarts:hard_reasons": "21"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 22", #"{"@modelarts:hard_reasons": "22"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 23", #"{"@modelarts:hard_reasons": "23"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 24", #"{"@modelarts:hard_reasons": "24"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 25", #"{"@modelarts:hard_reasons": "25"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 26", #"{"@modelarts:hard_reasons": "26"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 27", #"{"@modelarts:hard_reasons": "27"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 28", #"{"@modelarts:hard_reasons": "28"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 29", #"{"@modelarts:hard_reasons": "29"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 30", #"{"@modelarts:hard_reasons": "30"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 0-1", #"{"@modelarts:hard_reasons": "0-1"}"#),
      ConstraintProbe("@modelarts:hard_reasons undocumented", #"{"@modelarts:hard_reasons": "undocumented value"}"#, offending: "@modelarts:hard_reasons"),
      ConstraintProbe("@modelarts:shape as bndbox", #"{"@modelarts:shape": "bndbox"}"#),
      ConstraintProbe("@modelarts:shape as polygon", #"{"@modelarts:shape": "polygon"}"#),
      ConstraintProbe("@modelarts:shape as circle", #"{"@modelarts:shape": "circle"}"#),
      ConstraintProbe("@modelarts:shape as line", #"{"@modelarts:shape": "line"}"#),
      ConstraintProbe("@modelarts:shape as dashed", #"{"@modelarts:shape": "dashed"}"#),
      ConstraintProbe("@modelarts:shape as point", #"{"@modelarts:shape": "point"}"#),
      ConstraintProbe("@modelarts:shape as polyline", #"{"@modelarts:shape": "polyline"}"#),
      ConstraintProbe("@modelarts:shape undocumented", #"{"@modelarts:shape": "undocumented value"}"#, offending: "@modelarts:shape"),
      ConstraintProbe("@modelarts:start_time in its format", #"{"@modelarts:start_time": "12:30:00"}"#),
      ConstraintProbe("@modelarts:start_time not in its format", #"{"@modelarts:start_time": "no"}"#, offending: "@modelarts:start_time"),
    ])
  func sampleLabelPropertyConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleLabelProperty.self) == probe.expectedFindings)
  }

  @Test("SampleMetadata survives decoding and encoding")
  func sampleMetadata() {
    let full = """
      {
        "@modelarts:import_origin": 1,
        "@modelarts:hard": 0,
        "@modelarts:hard_coefficient": 1,
        "@modelarts:hard_reasons": [
          0
        ],
        "@modelarts:size": [
          {
            "key": "value"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleMetadata knows its constraints",
    arguments: [
      ConstraintProbe("@modelarts:hard as 0", #"{"@modelarts:hard": 0}"#),
      ConstraintProbe("@modelarts:hard as 1", #"{"@modelarts:hard": 1}"#),
      ConstraintProbe("@modelarts:hard undocumented", #"{"@modelarts:hard": 2}"#, offending: "@modelarts:hard"),
      ConstraintProbe("@modelarts:hard_coefficient at -1", #"{"@modelarts:hard_coefficient": -1}"#, offending: "@modelarts:hard_coefficient"),
      ConstraintProbe("@modelarts:hard_coefficient at 0", #"{"@modelarts:hard_coefficient": 0}"#),
      ConstraintProbe("@modelarts:hard_coefficient at 1", #"{"@modelarts:hard_coefficient": 1}"#),
      ConstraintProbe("@modelarts:hard_coefficient at 2", #"{"@modelarts:hard_coefficient": 2}"#, offending: "@modelarts:hard_coefficient"),
      ConstraintProbe("@modelarts:hard_reasons element as 0", #"{"@modelarts:hard_reasons": [0]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 1", #"{"@modelarts:hard_reasons": [1]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 2", #"{"@modelarts:hard_reasons": [2]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 3", #"{"@modelarts:hard_reasons": [3]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 4", #"{"@modelarts:hard_reasons": [4]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 5", #"{"@modelarts:hard_reasons": [5]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 6", #"{"@modelarts:hard_reasons": [6]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 7", #"{"@modelarts:hard_reasons": [7]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 8", #"{"@modelarts:hard_reasons": [8]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 9", #"{"@modelarts:hard_reasons": [9]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 10", #"{"@modelarts:hard_reasons": [10]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 11", #"{"@modelarts:hard_reasons": [11]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 12", #"{"@modelarts:hard_reasons": [12]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 13", #"{"@modelarts:hard_reasons": [13]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 14", #"{"@modelarts:hard_reasons": [14]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 15", #"{"@modelarts:hard_reasons": [15]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 16", #"{"@modelarts:hard_reasons": [16]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 17", #"{"@modelarts:hard_reasons": [17]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 18", #"{"@modelarts:hard_reasons": [18]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 19", #"{"@modelarts:hard_reasons": [19]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 20", #"{"@modelarts:hard_reasons": [20]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 21", #"{"@modelarts:hard_reasons": [21]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 22", #"{"@modelarts:hard_reasons": [22]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 23", #"{"@modelarts:hard_reasons": [23]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 24", #"{"@modelarts:hard_reasons": [24]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 25", #"{"@modelarts:hard_reasons": [25]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 26", #"{"@modelarts:hard_reasons": [26]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 27", #"{"@modelarts:hard_reasons": [27]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 28", #"{"@modelarts:hard_reasons": [28]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 29", #"{"@modelarts:hard_reasons": [29]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 30", #"{"@modelarts:hard_reasons": [30]}"#),
      ConstraintProbe("@modelarts:hard_reasons element undocumented", #"{"@modelarts:hard_reasons": [31]}"#, offending: "@modelarts:hard_reasons"),
    ])
  func sampleMetadataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleMetadata.self) == probe.expectedFindings)
  }

  @Test("SmartTaskConfig.AlgorithmType keeps every value")
  func smartTaskConfigAlgorithmType() {
    let documented = #"["fast", "accurate", "supervisory"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmartTaskConfig.AlgorithmType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SmartTaskConfig.ExportFormat keeps every value")
  func smartTaskConfigExportFormat() {
    let documented = #"[1, 2]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmartTaskConfig.ExportFormat.self, documented: documented, other: #"0"#)
    #expect(problems == [])
  }

  @Test("SmartTaskConfig.ResultType keeps every value")
  func smartTaskConfigResultType() {
    let documented = #"[0, 1]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmartTaskConfig.ResultType.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("SmartTaskConfig.VersionFormat keeps every value")
  func smartTaskConfigVersionFormat() {
    let documented = #"["Default", "CarbonData", "CSV"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmartTaskConfig.VersionFormat.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ExportParams.ExportDest keeps every value")
  func exportParamsExportDest() {
    let documented = #"["DIR", "NEW_DATASET"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ExportParams.ExportDest.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ExportParams.SampleState keeps every value")
  func exportParamsSampleState() {
    let documented = #"["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ExportParams.SampleState.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchCondition.Hard keeps every value")
  func searchConditionHard() {
    let documented = #"["0", "1"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchCondition.Hard.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchCondition.SampleTime keeps every value")
  func searchConditionSampleTime() {
    let documented = #"["month", "day"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchCondition.SampleTime.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchLabels.Op keeps every value")
  func searchLabelsOp() {
    let documented = #"["OR", "AND"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchLabels.Op.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchLabel.Op keeps every value")
  func searchLabelOp() {
    let documented = #"["OR", "AND"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchLabel.Op.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchLabel.Kind keeps every value")
  func searchLabelKind() {
    let documented = #"[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchLabel.Kind.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("SearchProp.Op keeps every value")
  func searchPropOp() {
    let documented = #"["AND", "OR"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchProp.Op.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ModelArtsResult.DatasetType keeps every value")
  func modelArtsResultDatasetType() {
    let documented = #"["0", "1", "3", "100", "101", "102", "200", "201", "202", "400", "600", "900"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModelArtsResult.DatasetType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Event.Status keeps every value")
  func eventStatus() {
    let documented = #"["waiting", "running", "failed", "success"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Event.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SampleLabels.SampleType keeps every value")
  func sampleLabelsSampleType() {
    let documented = #"[0, 1, 2, 4, 6, 9]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabels.SampleType.self, documented: documented, other: #"3"#)
    #expect(problems == [])
  }

  @Test("SampleLabels.SampleUsage keeps every value")
  func sampleLabelsSampleUsage() {
    let documented = #"["TRAIN", "EVAL", "TEST", "INFERENCE"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabels.SampleUsage.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SampleLabel.AnnotatedBy keeps every value")
  func sampleLabelAnnotatedBy() {
    let documented = #"["human", "auto"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabel.AnnotatedBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SampleLabel.Kind keeps every value")
  func sampleLabelKind() {
    let documented = #"[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabel.Kind.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("SampleLabelProperty.ModelartsHard keeps every value")
  func sampleLabelPropertyModelartsHard() {
    let documented = #"["0", "false", "1", "true"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabelProperty.ModelartsHard.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SampleLabelProperty.ModelartsShape keeps every value")
  func sampleLabelPropertyModelartsShape() {
    let documented = #"["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabelProperty.ModelartsShape.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SampleMetadata.ModelartsHard keeps every value")
  func sampleMetadataModelartsHard() {
    let documented = #"[0, 1]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleMetadata.ModelartsHard.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("SampleMetadata.ModelartsHardReason keeps every value")
  func sampleMetadataModelartsHardReason() {
    let documented = #"[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleMetadata.ModelartsHardReason.self, documented: documented, other: #"31"#)
    #expect(problems == [])
  }

  @Test("ListTasks.Kind keeps every value")
  func listTasksKind() {
    let documented = #"["auto-label", "pre-label", "auto-grouping"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListTasks.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListTasks knows the constraints of its parameters")
  func listTasksParameters() {
    #expect(ModelArts.ListTasks(datasetID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListTasks(datasetID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.ListTasks(datasetID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.ListTasks(datasetID: "text", limit: 99).offendingFields == [])
    #expect(ModelArts.ListTasks(datasetID: "text", limit: 100).offendingFields == [])
    #expect(ModelArts.ListTasks(datasetID: "text", limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListTasks(datasetID: "text", type: .init(rawValue: "auto-label")).offendingFields == [])
    #expect(ModelArts.ListTasks(datasetID: "text", type: .init(rawValue: "pre-label")).offendingFields == [])
    #expect(ModelArts.ListTasks(datasetID: "text", type: .init(rawValue: "auto-grouping")).offendingFields == [])
    #expect(ModelArts.ListTasks(datasetID: "text", type: .init(rawValue: "undocumented value")).offendingFields == ["type"])
  }
}
