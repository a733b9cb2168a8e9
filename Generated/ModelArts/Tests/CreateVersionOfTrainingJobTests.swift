// Made by Tablature from CreateVersionOfTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateVersionOfTrainingJob")
struct CreateVersionOfTrainingJobTests {
  @Test("The documented request of CreateVersionOfTrainingJob survives")
  func documentedRequest() throws {
    let json = """
      {
        "job_desc": "...",
        "config": {
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
          "dataset_id": "38277e62-9e59-48f4-8d89-c8cf41622c24",
          "dataset_version_id": "2ff0d6ba-c480-45ae-be41-09a8369bfc90",
          "spec_id": 1,
          "engine_id": 1,
          "train_url": "/usr/train/",
          "log_url": "/usr/log/",
          "pre_version_id": 20,
          "model_id": 1,
          "pool_id": "test-pool"
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateVersionOfTrainingJobRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateVersionOfTrainingJob survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true,
        "job_id": 10,
        "job_name": "TestModelArtsJob",
        "status": 1,
        "create_time": 1524189990635,
        "version_id": 10,
        "version_name": "V0001"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateVersionOfTrainingJobResponse.self, json) == nil)
  }

  @Test("CreateVersionOfTrainingJobRequest survives decoding and encoding")
  func createVersionOfTrainingJobRequest() {
    let full = """
      {
        "job_desc": "text",
        "config": {
          "worker_server_num": 1,
          "app_url": "text",
          "boot_file_url": "text",
          "spec_id": 1,
          "pool_id": "text",
          "engine_id": 1,
          "model_id": 1,
          "train_url": "text",
          "pre_version_id": 1
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateVersionOfTrainingJobRequest.self, minimal: #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "model_id": 1, "train_url": "text", "pre_version_id": 1}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateVersionOfTrainingJobRequest knows its constraints",
    arguments: [
      ConstraintProbe("job_desc with 0 characters", #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "model_id": 1, "train_url": "text", "pre_version_id": 1}, "job_desc": ""}"#),
      ConstraintProbe("job_desc with 1 characters", #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "model_id": 1, "train_url": "text", "pre_version_id": 1}, "job_desc": "x"}"#),
      ConstraintProbe("job_desc with 255 characters", #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "model_id": 1, "train_url": "text", "pre_version_id": 1}, "job_desc": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("job_desc with 256 characters", #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "model_id": 1, "train_url": "text", "pre_version_id": 1}, "job_desc": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("job_desc with 257 characters", #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "model_id": 1, "train_url": "text", "pre_version_id": 1}, "job_desc": "\#(String(repeating: "x", count: 257))"}"#, offending: "job_desc"),
      ConstraintProbe("config missing", #"{}"#, offending: "config"),
    ])
  func createVersionOfTrainingJobRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateVersionOfTrainingJobRequest.self) == probe.expectedFindings)
  }

  @Test("CreateVersionOfTrainingJobRequestConfig survives decoding and encoding")
  func createVersionOfTrainingJobRequestConfig() {
    let full = """
      {
        "worker_server_num": 1,
        "app_url": "text",
        "boot_file_url": "text",
        "parameter": [
          {}
        ],
        "data_url": "text",
        "dataset_id": "text",
        "dataset_version_id": "text",
        "data_source": [
          {}
        ],
        "spec_id": 1,
        "pool_id": "text",
        "engine_id": 1,
        "model_id": 1,
        "train_url": "text",
        "log_url": "text",
        "pre_version_id": 1,
        "user_image_url": "text",
        "user_command": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateVersionOfTrainingJobRequestConfig.self, minimal: #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "model_id": 1, "train_url": "text", "pre_version_id": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateVersionOfTrainingJobRequestConfig knows its constraints",
    arguments: [
      ConstraintProbe("worker_server_num missing", #"{"app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "model_id": 1, "train_url": "text", "pre_version_id": 1}"#, offending: "worker_server_num"),
      ConstraintProbe("app_url missing", #"{"worker_server_num": 1, "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "model_id": 1, "train_url": "text", "pre_version_id": 1}"#, offending: "app_url"),
      ConstraintProbe("boot_file_url missing", #"{"worker_server_num": 1, "app_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "model_id": 1, "train_url": "text", "pre_version_id": 1}"#, offending: "boot_file_url"),
      ConstraintProbe("spec_id missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "pool_id": "text", "engine_id": 1, "model_id": 1, "train_url": "text", "pre_version_id": 1}"#, offending: "spec_id"),
      ConstraintProbe("pool_id missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "engine_id": 1, "model_id": 1, "train_url": "text", "pre_version_id": 1}"#, offending: "pool_id"),
      ConstraintProbe("engine_id missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "model_id": 1, "train_url": "text", "pre_version_id": 1}"#, offending: "engine_id"),
      ConstraintProbe("model_id missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "train_url": "text", "pre_version_id": 1}"#, offending: "model_id"),
      ConstraintProbe("train_url missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "model_id": 1, "pre_version_id": 1}"#, offending: "train_url"),
      ConstraintProbe("pre_version_id missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1, "model_id": 1, "train_url": "text"}"#, offending: "pre_version_id"),
    ])
  func createVersionOfTrainingJobRequestConfigConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateVersionOfTrainingJobRequestConfig.self) == probe.expectedFindings)
  }

  @Test("CreateVersionOfTrainingJobResponse survives decoding and encoding")
  func createVersionOfTrainingJobResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text",
        "job_id": 1,
        "job_name": "text",
        "status": 1,
        "create_time": 1,
        "version_id": 1,
        "version_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateVersionOfTrainingJobResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
