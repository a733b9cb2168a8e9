// Made by Tablature from ModifyTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ModifyTrainingJobConfiguration")
struct ModifyTrainingJobConfigurationTests {
  @Test("The documented request of ModifyTrainingJobConfiguration survives")
  func documentedRequest() throws {
    let json = """
      {
        "config_desc": "This is config",
        "worker_server_num": 1,
        "app_url": "/usr/app/",
        "boot_file_url": "/usr/app/boot.py",
        "parameter": [
          {
            "label": "learning_rate",
            "value": 0.01
          },
          {
            "label": "batch_size",
            "value": 32
          }
        ],
        "spec_id": 1,
        "dataset_id": "38277e62-9e59-48f4-8d89-c8cf41622c24",
        "dataset_version_id": "2ff0d6ba-c480-45ae-be41-09a8369bfc90",
        "engine_id": 1,
        "train_url": "/usr/train/",
        "log_url": "/usr/log/",
        "model_id": 1
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ModifyTrainingJobConfigurationRequest.self, json) == nil)
  }

  @Test("The documented response 200 of ModifyTrainingJobConfiguration survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ModifyTrainingJobConfigurationResponse.self, json) == nil)
  }

  @Test("ModifyTrainingJobConfigurationRequest survives decoding and encoding")
  func modifyTrainingJobConfigurationRequest() {
    let full = """
      {
        "config_desc": "text",
        "worker_server_num": 1,
        "app_url": "text",
        "boot_file_url": "text",
        "model_id": 1,
        "parameter": [
          {}
        ],
        "spec_id": 1,
        "data_url": "text",
        "dataset_id": "text",
        "dataset_version_id": "text",
        "data_source": [
          {}
        ],
        "engine_id": 1,
        "train_url": "text",
        "log_url": "text",
        "user_image_url": "text",
        "user_command": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyTrainingJobConfigurationRequest.self, minimal: #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyTrainingJobConfigurationRequest knows its constraints",
    arguments: [
      ConstraintProbe("config_desc with 0 characters", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_desc": ""}"#),
      ConstraintProbe("config_desc with 1 characters", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_desc": "x"}"#),
      ConstraintProbe("config_desc with 255 characters", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_desc": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("config_desc with 256 characters", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_desc": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("config_desc with 257 characters", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_desc": "\#(String(repeating: "x", count: 257))"}"#, offending: "config_desc"),
      ConstraintProbe("worker_server_num missing", #"{"app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1}"#, offending: "worker_server_num"),
      ConstraintProbe("app_url missing", #"{"worker_server_num": 1, "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1}"#, offending: "app_url"),
      ConstraintProbe("boot_file_url missing", #"{"worker_server_num": 1, "app_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1}"#, offending: "boot_file_url"),
      ConstraintProbe("model_id missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "engine_id": 1}"#, offending: "model_id"),
      ConstraintProbe("spec_id missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "engine_id": 1}"#, offending: "spec_id"),
      ConstraintProbe("engine_id missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1}"#, offending: "engine_id"),
    ])
  func modifyTrainingJobConfigurationRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyTrainingJobConfigurationRequest.self) == probe.expectedFindings)
  }

  @Test("ModifyTrainingJobConfigurationRequestParameter survives decoding and encoding")
  func modifyTrainingJobConfigurationRequestParameter() {
    let full = """
      {
        "label": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyTrainingJobConfigurationRequestParameter.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
