// Made by Tablature from QueryDetailsAboutTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("QueryDetailsAboutTrainingJobConfiguration")
struct QueryDetailsAboutTrainingJobConfigurationTests {
  @Test("The documented response 200 of QueryDetailsAboutTrainingJobConfiguration survives")
  func documentedResponse200() throws {
    let json = """
      {
        "spec_code": "xxx",
        "user_image_url": "100.125.5.235:20202/jobmng/custom-cpu-base:1.0",
        "user_command": "...",
        "dataset_version_id": "2ff0d6ba-c480-45ae-be41-09a8369bfc90",
        "engine_name": "xxx",
        "is_success": true,
        "nas_mount_path": "/home/work/nas",
        "worker_server_num": 1,
        "nas_share_addr": "192.168.8.150:/",
        "train_url": "/test/minst/train_out/out1/",
        "nas_type": "nfs",
        "spec_id": 4,
        "parameter": [
          {
            "label": "learning_rate",
            "value": 0.01
          }
        ],
        "log_url": "/usr/log/",
        "config_name": "config123",
        "app_url": "/usr/app/",
        "create_time": 1559045426000,
        "dataset_id": "38277e62-9e59-48f4-8d89-c8cf41622c24",
        "volumes": [
          {
            "nfs": {
              "id": "43b37236-9afa-4855-8174-32254b9562e7",
              "src_path": "192.168.8.150:/",
              "dest_path": "/home/work/nas",
              "read_only": false
            }
          },
          {
            "host_path": {
              "src_path": "/root/work",
              "dest_path": "/home/mind",
              "read_only": false
            }
          }
        ],
        "cpu": "64",
        "model_id": 4,
        "boot_file_url": "/usr/app/boot.py",
        "dataset_name": "dataset-test",
        "pool_id": "pool9928813f",
        "config_desc": "...",
        "gpu_num": 1,
        "data_source": [
          {
            "type": "obs",
            "data_url": "/test/minst/data/"
          }
        ],
        "pool_name": "pnt1",
        "dataset_version_name": "dataset-version-test",
        "core": "8",
        "engine_type": 1,
        "engine_id": 3,
        "engine_version": "TF-1.8.0-python2.7",
        "data_url": "/test/minst/data/"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.QueryDetailsAboutTrainingJobConfigurationResponse.self, json) == nil)
  }

  @Test("The documented request of QueryDetailsAboutTrainingJobConfiguration is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.QueryDetailsAboutTrainingJobConfiguration(configName: "config123")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/training-job-configs/config123")
  }

  @Test("QueryDetailsAboutTrainingJobConfigurationResponse survives decoding and encoding")
  func queryDetailsAboutTrainingJobConfigurationResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text",
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
        "engine_type": 1,
        "engine_name": "text",
        "engine_id": 1,
        "engine_version": "text",
        "train_url": "text",
        "log_url": "text",
        "user_image_url": "text",
        "user_command": "text",
        "spec_code": "text",
        "gpu_type": "text",
        "create_time": 1,
        "cpu": "text",
        "gpu_num": 1,
        "core": "text",
        "dataset_name": "text",
        "dataset_version_name": "text",
        "pool_id": "text",
        "pool_name": "text",
        "volumes": [
          {}
        ],
        "nas_mount_path": "text",
        "nas_share_addr": "text",
        "nas_type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryDetailsAboutTrainingJobConfigurationResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryDetailsAboutTrainingJobConfiguration knows the constraints of its parameters")
  func queryDetailsAboutTrainingJobConfigurationParameters() {
    #expect(ModelArts.QueryDetailsAboutTrainingJobConfiguration(configName: "text", configType: .init(rawValue: "custom")).offendingFields == [])
    #expect(ModelArts.QueryDetailsAboutTrainingJobConfiguration(configName: "text", configType: .init(rawValue: "sample")).offendingFields == [])
    #expect(ModelArts.QueryDetailsAboutTrainingJobConfiguration(configName: "text", configType: .init(rawValue: "undocumented value")).offendingFields == ["config_type"])
  }
}
