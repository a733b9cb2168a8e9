// Made by Tablature from CreateProcessorTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateProcessorTask")
struct CreateProcessorTaskTests {
  @Test("The documented request of CreateProcessorTask survives")
  func documentedRequest() throws {
    let json = """
      {
        "name": "V001",
        "description": "",
        "data_source": {
          "type": "DATASET",
          "source": "X6c3N3eztX7cr3Arvqu"
        },
        "template": {
          "id": "sys_data_analyse",
          "operator_params": [
            {
              "id": "sys_data_analyse",
              "params": {
                "op_list": []
              }
            }
          ]
        },
        "version_id": "J4Eh2FDEWH1qnDlD3hQ"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateProcessorTaskRequest.self, json) == nil)
  }

  @Test("The documented request of CreateProcessorTask survives")
  func documentedRequest_2() throws {
    let json = """
      {
        "name": "PRE-e77c",
        "inputs": [
          {
            "type": "DATASET",
            "source": "PYc9H2HGv5BJNwBGXyK",
            "version_id": "yoJ5ssClpNlOrsjjFDa"
          }
        ],
        "work_path": {
          "type": "DATASET",
          "path": "PYc9H2HGv5BJNwBGXyK",
          "version_name": "V0010"
        },
        "description": "",
        "create_version": true,
        "template": {
          "id": "sys_data_validation",
          "operator_params": [
            {
              "name": "MetaValidation",
              "advanced_params_switch": false,
              "params": {
                "task_type": "image_classification",
                "dataset_type": "manifest",
                "source_service": "select",
                "filter_func": "data_validation_select",
                "image_max_width": "1920",
                "image_max_height": "1920",
                "total_status": "[0,1,2]"
              }
            }
          ]
        },
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateProcessorTaskRequest.self, json) == nil)
  }

  @Test("The documented request of CreateProcessorTask survives")
  func documentedRequest_3() throws {
    let json = """
      {
        "name": "PRE-330f",
        "inputs": [
          {
            "type": "DATASET",
            "source": "gfghHSokody6AJigS5A",
            "version_id": "54IXbeJhfttGpL46lbv"
          }
        ],
        "work_path": {
          "type": "DATASET",
          "path": "gfghHSokody6AJigS5A",
          "version_name": "V004"
        },
        "description": "",
        "create_version": true,
        "template": {
          "id": "sys_data_cleaning",
          "operator_params": [
            {
              "name": "PCC",
              "advanced_params_switch": false,
              "params": {
                "task_type": "image_classification",
                "dataset_type": "manifest",
                "source_service": "select",
                "filter_func": "data_cleaning_select",
                "prototype_sample_path": "obs://test-obs/classify/data/animals/",
                "criticism_sample_path": "",
                "n_clusters": "auto",
                "simlarity_threshold": "0.9",
                "embedding_distance": "0.2",
                "checkpoint_path": "/home/work/user-job-dir/test-lxm/resnet_v1_50",
                "total_status": "[0,2]",
                "do_validation": "True"
              }
            }
          ]
        },
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateProcessorTaskRequest.self, json) == nil)
  }

  @Test("The documented request of CreateProcessorTask survives")
  func documentedRequest_4() throws {
    let json = """
      {
        "name": "PRE-aae5",
        "inputs": [
          {
            "type": "DATASET",
            "source": "gLNSdlQ1iAAmPgl0Won",
            "version_id": "WAVPSYpKE3FggbgRxiK"
          }
        ],
        "work_path": {
          "type": "DATASET",
          "path": "gLNSdlQ1iAAmPgl0Won",
          "version_name": "V003"
        },
        "description": "",
        "create_version": true,
        "template": {
          "id": "sys_data_selection",
          "operator_params": [
            {
              "name": "SimDeduplication",
              "advanced_params_switch": false,
              "params": {
                "task_type": "image_classification",
                "dataset_type": "manifest",
                "source_service": "select",
                "filter_func": "data_deduplication_select",
                "simlarity_threshold": "0.9",
                "total_status": "[0,2]",
                "do_validation": "True"
              }
            }
          ]
        },
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateProcessorTaskRequest.self, json) == nil)
  }

  @Test("The documented request of CreateProcessorTask survives")
  func documentedRequest_5() throws {
    let json = """
      {
        "name": "PRE-637c",
        "inputs": [
          {
            "type": "DATASET",
            "source": "XGrRZuCV1qmMxnsmD5u",
            "version_id": "kjPDTOSi6BQqhtXZlFv"
          }
        ],
        "work_path": {
          "type": "DATASET",
          "path": "XGrRZuCV1qmMxnsmD5u",
          "version_name": "V002"
        },
        "description": "",
        "create_version": true,
        "template": {
          "id": "sys_data_augmentation",
          "operator_params": [
            {
              "name": "AddNoise",
              "advanced_params_switch": false,
              "params": {
                "task_type": "image_classification",
                "dataset_type": "manifest",
                "noise_type": "Gauss",
                "loc": "0",
                "scale": "1",
                "lam": "2",
                "p": "0.01",
                "total_status": "[3]",
                "filter_func": "data_augmentation",
                "do_validation": "True"
              }
            }
          ]
        },
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateProcessorTaskRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateProcessorTask survives")
  func documentedResponse200() throws {
    let json = """
      {
        "task_id": "SNEJua7qdZZN8GvkcEr"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateProcessorTaskResponse.self, json) == nil)
  }

  @Test("CreateProcessorTaskRequest survives decoding and encoding")
  func createProcessorTaskRequest() {
    let full = """
      {
        "create_version": true,
        "data_source": {},
        "description": "text",
        "inputs": [
          {}
        ],
        "name": "text",
        "template": {},
        "version_id": "text",
        "work_path": {},
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateProcessorTaskRequest.self, minimal: #"{"name": "text", "template": {}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateProcessorTaskRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"name": "text", "template": {}, "description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"name": "text", "template": {}, "description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"name": "text", "template": {}, "description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"name": "text", "template": {}, "description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"name": "text", "template": {}, "description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
      ConstraintProbe("name missing", #"{"template": {}}"#, offending: "name"),
      ConstraintProbe("template missing", #"{"name": "text"}"#, offending: "template"),
    ])
  func createProcessorTaskRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateProcessorTaskRequest.self) == probe.expectedFindings)
  }
}
