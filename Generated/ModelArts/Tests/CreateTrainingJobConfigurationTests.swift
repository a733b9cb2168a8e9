// Made by Tablature from CreateTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateTrainingJobConfiguration")
struct CreateTrainingJobConfigurationTests {
  @Test("The documented request of CreateTrainingJobConfiguration survives")
  func documentedRequest() throws {
    let json = """
      {
        "config_name": "testConfig",
        "config_desc": "This is config",
        "worker_server_num": 1,
        "app_url": "/usr/app/",
        "boot_file_url": "/usr/app/boot.py",
        "parameter": [
          {
            "label": "learning_rate",
            "value": "0.01"
          },
          {
            "label": "batch_size",
            "value": "32"
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
    try #expect(RoundTrip.difference(in: ModelArts.CreateTrainingJobConfigurationRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateTrainingJobConfiguration survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTrainingJobConfigurationResponse.self, json) == nil)
  }

  @Test("CreateTrainingJobConfigurationRequest survives decoding and encoding")
  func createTrainingJobConfigurationRequest() {
    let full = """
      {
        "config_name": "text",
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
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobConfigurationRequest.self, minimal: #"{"config_name": "text", "worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateTrainingJobConfigurationRequest knows its constraints",
    arguments: [
      ConstraintProbe("config_name missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1}"#, offending: "config_name"),
      ConstraintProbe("config_name with 0 characters", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_name": ""}"#, offending: "config_name"),
      ConstraintProbe("config_name with 1 characters", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_name": "x"}"#),
      ConstraintProbe("config_name with 2 characters", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_name": "xx"}"#),
      ConstraintProbe("config_name with 63 characters", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("config_name with 64 characters", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("config_name with 65 characters", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_name": "\#(String(repeating: "x", count: 65))"}"#, offending: "config_name"),
      ConstraintProbe("config_desc with 0 characters", #"{"config_name": "text", "worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_desc": ""}"#),
      ConstraintProbe("config_desc with 1 characters", #"{"config_name": "text", "worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_desc": "x"}"#),
      ConstraintProbe("config_desc with 255 characters", #"{"config_name": "text", "worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_desc": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("config_desc with 256 characters", #"{"config_name": "text", "worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_desc": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("config_desc with 257 characters", #"{"config_name": "text", "worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1, "config_desc": "\#(String(repeating: "x", count: 257))"}"#, offending: "config_desc"),
      ConstraintProbe("worker_server_num missing", #"{"config_name": "text", "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1}"#, offending: "worker_server_num"),
      ConstraintProbe("app_url missing", #"{"config_name": "text", "worker_server_num": 1, "boot_file_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1}"#, offending: "app_url"),
      ConstraintProbe("boot_file_url missing", #"{"config_name": "text", "worker_server_num": 1, "app_url": "text", "model_id": 1, "spec_id": 1, "engine_id": 1}"#, offending: "boot_file_url"),
      ConstraintProbe("model_id missing", #"{"config_name": "text", "worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "engine_id": 1}"#, offending: "model_id"),
      ConstraintProbe("spec_id missing", #"{"config_name": "text", "worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "engine_id": 1}"#, offending: "spec_id"),
      ConstraintProbe("engine_id missing", #"{"config_name": "text", "worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "model_id": 1, "spec_id": 1}"#, offending: "engine_id"),
    ])
  func createTrainingJobConfigurationRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateTrainingJobConfigurationRequest.self) == probe.expectedFindings)
  }

  @Test("CreateTrainingJobConfigurationRequestDataSource survives decoding and encoding")
  func createTrainingJobConfigurationRequestDataSource() {
    let full = """
      {
        "dataset_id": "text",
        "dataset_version": "text",
        "type": "obs",
        "data_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobConfigurationRequestDataSource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateTrainingJobConfigurationRequestDataSource knows its constraints",
    arguments: [
      ConstraintProbe("type as obs", #"{"type": "obs"}"#),
      ConstraintProbe("type as dataset", #"{"type": "dataset"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func createTrainingJobConfigurationRequestDataSourceConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateTrainingJobConfigurationRequestDataSource.self) == probe.expectedFindings)
  }

  @Test("CreateTrainingJobConfigurationRequestParameter survives decoding and encoding")
  func createTrainingJobConfigurationRequestParameter() {
    let full = """
      {
        "label": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobConfigurationRequestParameter.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateTrainingJobConfigurationResponse survives decoding and encoding")
  func createTrainingJobConfigurationResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobConfigurationResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateTrainingJobConfigurationRequestDataSource.Kind keeps every value")
  func createTrainingJobConfigurationRequestDataSourceKind() {
    let documented = #"["obs", "dataset"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateTrainingJobConfigurationRequestDataSource.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
