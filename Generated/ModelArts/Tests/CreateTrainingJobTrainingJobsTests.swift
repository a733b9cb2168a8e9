// Made by Tablature from CreateTrainingJobTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateTrainingJobTrainingJobs")
struct CreateTrainingJobTrainingJobsTests {
  @Test("The documented request of CreateTrainingJobTrainingJobs survives")
  func documentedRequest() throws {
    let json = """
      {
        "job_name": "TestModelArtsJob",
        "job_desc": "...",
        "workspace_id": "af261af2218841ec960b01ab3cf1a5fa",
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
          "model_id": 1,
          "pool_id": "testpool"
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTrainingJobTrainingJobsRequest.self, json) == nil)
  }

  @Test("The documented request of CreateTrainingJobTrainingJobs survives")
  func documentedRequest_2() throws {
    let json = """
      {
        "job_name": "TestModelArtsJob2",
        "job_desc": "...",
        "workspace_id": "af261af2218841ec960b01ab3cf1a5fa",
        "config": {
          "worker_server_num": 1,
          "data_url": "/usr/data/",
          "app_url": "/usr/app/",
          "boot_file_url": "/usr/app/boot.py",
          "parameter": [
            {
              "label": "CUSTOM_PARAM1",
              "value": "1"
            }
          ],
          "spec_id": 1,
          "user_command": "...",
          "user_image_url": "100.125.5.235:20202/jobmng/custom-cpu-base:1.0",
          "train_url": "/usr/train/",
          "log_url": "/usr/log/",
          "model_id": 1,
          "pool_id": "testpool",
          "engine_id": 1
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTrainingJobTrainingJobsRequest.self, json) == nil)
  }

  @Test("The documented request of CreateTrainingJobTrainingJobs survives")
  func documentedRequest_3() throws {
    let json = """
      {
        "job_name": "TestModelArtsJob3",
        "job_desc": "...",
        "workspace_id": "af261af2218841ec960b01ab3cf1a5fa",
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
          "model_id": 1,
          "pool_id": "testpool",
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
          ]
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTrainingJobTrainingJobsRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateTrainingJobTrainingJobs survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true,
        "job_id": "10",
        "job_name": "TestModelArtsJob",
        "status": "1",
        "create_time": "1524189990635",
        "version_id": "10",
        "version_name": "V0001",
        "resource_id": "jobafd08896"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTrainingJobTrainingJobsResponse.self, json) == nil)
  }

  @Test("CreateTrainingJobTrainingJobsRequest survives decoding and encoding")
  func createTrainingJobTrainingJobsRequest() {
    let full = """
      {
        "job_name": "text",
        "job_desc": "text",
        "config": {
          "worker_server_num": 1,
          "app_url": "text",
          "boot_file_url": "text",
          "spec_id": 1,
          "pool_id": "text",
          "engine_id": 1
        },
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobTrainingJobsRequest.self, minimal: #"{"job_name": "text", "config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateTrainingJobTrainingJobsRequest knows its constraints",
    arguments: [
      ConstraintProbe("job_name missing", #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}}"#, offending: "job_name"),
      ConstraintProbe("job_name with 0 characters", #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}, "job_name": ""}"#, offending: "job_name"),
      ConstraintProbe("job_name with 1 characters", #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}, "job_name": "x"}"#),
      ConstraintProbe("job_name with 2 characters", #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}, "job_name": "xx"}"#),
      ConstraintProbe("job_name with 63 characters", #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}, "job_name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("job_name with 64 characters", #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}, "job_name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("job_name with 65 characters", #"{"config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}, "job_name": "\#(String(repeating: "x", count: 65))"}"#, offending: "job_name"),
      ConstraintProbe("job_desc with 0 characters", #"{"job_name": "text", "config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}, "job_desc": ""}"#),
      ConstraintProbe("job_desc with 1 characters", #"{"job_name": "text", "config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}, "job_desc": "x"}"#),
      ConstraintProbe("job_desc with 255 characters", #"{"job_name": "text", "config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}, "job_desc": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("job_desc with 256 characters", #"{"job_name": "text", "config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}, "job_desc": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("job_desc with 257 characters", #"{"job_name": "text", "config": {"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}, "job_desc": "\#(String(repeating: "x", count: 257))"}"#, offending: "job_desc"),
      ConstraintProbe("config missing", #"{"job_name": "text"}"#, offending: "config"),
    ])
  func createTrainingJobTrainingJobsRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateTrainingJobTrainingJobsRequest.self) == probe.expectedFindings)
  }

  @Test("CreateTrainingJobTrainingJobsRequestConfig survives decoding and encoding")
  func createTrainingJobTrainingJobsRequestConfig() {
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
        "train_url": "text",
        "log_url": "text",
        "user_image_url": "text",
        "user_command": "text",
        "create_version": true,
        "volumes": [
          {}
        ],
        "model_id": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobTrainingJobsRequestConfig.self, minimal: #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateTrainingJobTrainingJobsRequestConfig knows its constraints",
    arguments: [
      ConstraintProbe("worker_server_num missing", #"{"app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}"#, offending: "worker_server_num"),
      ConstraintProbe("app_url missing", #"{"worker_server_num": 1, "boot_file_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}"#, offending: "app_url"),
      ConstraintProbe("boot_file_url missing", #"{"worker_server_num": 1, "app_url": "text", "spec_id": 1, "pool_id": "text", "engine_id": 1}"#, offending: "boot_file_url"),
      ConstraintProbe("spec_id missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "pool_id": "text", "engine_id": 1}"#, offending: "spec_id"),
      ConstraintProbe("pool_id missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "engine_id": 1}"#, offending: "pool_id"),
      ConstraintProbe("engine_id missing", #"{"worker_server_num": 1, "app_url": "text", "boot_file_url": "text", "spec_id": 1, "pool_id": "text"}"#, offending: "engine_id"),
    ])
  func createTrainingJobTrainingJobsRequestConfigConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateTrainingJobTrainingJobsRequestConfig.self) == probe.expectedFindings)
  }

  @Test("CreateTrainingJobTrainingJobsRequestConfigVolumes survives decoding and encoding")
  func createTrainingJobTrainingJobsRequestConfigVolumes() {
    let full = """
      {
        "nfs": {
          "id": "text",
          "src_path": "text",
          "dest_path": "text"
        },
        "host_path": {
          "src_path": "text",
          "dest_path": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobTrainingJobsRequestConfigVolumes.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateTrainingJobTrainingJobsRequestConfigVolumesNFS survives decoding and encoding")
  func createTrainingJobTrainingJobsRequestConfigVolumesNFS() {
    let full = """
      {
        "id": "text",
        "src_path": "text",
        "dest_path": "text",
        "read_only": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobTrainingJobsRequestConfigVolumesNFS.self, minimal: #"{"id": "text", "src_path": "text", "dest_path": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateTrainingJobTrainingJobsRequestConfigVolumesNFS knows its constraints",
    arguments: [
      ConstraintProbe("id missing", #"{"src_path": "text", "dest_path": "text"}"#, offending: "id"),
      ConstraintProbe("src_path missing", #"{"id": "text", "dest_path": "text"}"#, offending: "src_path"),
      ConstraintProbe("dest_path missing", #"{"id": "text", "src_path": "text"}"#, offending: "dest_path"),
    ])
  func createTrainingJobTrainingJobsRequestConfigVolumesNFSConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateTrainingJobTrainingJobsRequestConfigVolumesNFS.self) == probe.expectedFindings)
  }

  @Test("CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath survives decoding and encoding")
  func createTrainingJobTrainingJobsRequestConfigVolumesHostPath() {
    let full = """
      {
        "src_path": "text",
        "dest_path": "text",
        "read_only": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath.self, minimal: #"{"src_path": "text", "dest_path": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath knows its constraints",
    arguments: [
      ConstraintProbe("src_path missing", #"{"dest_path": "text"}"#, offending: "src_path"),
      ConstraintProbe("dest_path missing", #"{"src_path": "text"}"#, offending: "dest_path"),
    ])
  func createTrainingJobTrainingJobsRequestConfigVolumesHostPathConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateTrainingJobTrainingJobsRequestConfigVolumesHostPath.self) == probe.expectedFindings)
  }

  @Test("CreateTrainingJobTrainingJobsResponse survives decoding and encoding")
  func createTrainingJobTrainingJobsResponse() {
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
        "resource_id": "text",
        "version_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobTrainingJobsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
