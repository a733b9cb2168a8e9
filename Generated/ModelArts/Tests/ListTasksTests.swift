// Made by Tablature from ListTasks.yaml. Change that, not this.
// swift-format-ignore-file
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
