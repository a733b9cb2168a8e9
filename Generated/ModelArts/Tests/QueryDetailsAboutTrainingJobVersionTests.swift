// Made by Tablature from QueryDetailsAboutTrainingJobVersion.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("QueryDetailsAboutTrainingJobVersion")
struct QueryDetailsAboutTrainingJobVersionTests {
  @Test("The documented response 200 of QueryDetailsAboutTrainingJobVersion survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true,
        "job_id": 10,
        "job_name": "TestModelArtsJob",
        "job_desc": "TestModelArtsJob desc",
        "version_id": 10,
        "version_name": "jobVersion",
        "pre_version_id": 5,
        "engine_type": null,
        "engine_name": "TensorFlow",
        "engine_id": 1,
        "engine_version": "TF-1.4.0-python2.7",
        "status": 10,
        "app_url": "/usr/app/",
        "boot_file_url": "/usr/app/boot.py",
        "create_time": 1524189990635,
        "parameter": [
          {
            "label": "learning_rate",
            "value": 0.01
          }
        ],
        "duration": 532003,
        "spec_id": 1,
        "core": 2,
        "cpu": 8,
        "gpu_num": 2,
        "gpu_type": "Pnt1",
        "worker_server_num": 1,
        "data_url": "/usr/data/",
        "train_url": "/usr/train/",
        "log_url": "/usr/log/",
        "dataset_version_id": "2ff0d6ba-c480-45ae-be41-09a8369bfc90",
        "dataset_id": "38277e62-9e59-48f4-8d89-c8cf41622c24",
        "data_source": [
          {
            "type": "obs",
            "data_url": "/qianjiajun-test/minst/data/"
          }
        ],
        "user_image_url": "100.125.5.235:20202/jobmng/custom-cpu-base:1.0",
        "user_command": "...",
        "model_id": 1,
        "model_metric_list": "{\\"metric\\":[{\\"metric_values\\":{\\"recall\\":0.005833,\\"precision\\":0.000178,\\"accuracy\\":0.000937},\\"reserved_data\\":{},\\"metric_meta\\":{\\"class_name\\":0,\\"class_id\\":0}}],\\"total_metric\\":{\\"total_metric_meta\\":{},\\"total_reserved_data\\":{},\\"total_metric_values\\":{\\"recall\\":0.005833,\\"id\\":0,\\"precision\\":0.000178,\\"accuracy\\":0.000937}}}",
        "system_metric_list": {
          "cpuUsage": [
            "0",
            "3.10",
            "5.76",
            "0",
            "0",
            "0",
            "0"
          ],
          "memUsage": [
            "0",
            "0.77",
            "2.09",
            "0",
            "0",
            "0",
            "0"
          ],
          "gpuUtil": [
            "0",
            "0.25",
            "0.88",
            "0",
            "0",
            "0",
            "0"
          ]
        },
        "dataset_name": "dataset-test",
        "dataset_version_name": "dataset-version-test",
        "spec_code": "xxxxxxxx",
        "start_time": 1563172362000,
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
        "pool_id": "pool9928813f",
        "pool_name": "pnt1",
        "nas_mount_path": "/home/work/nas",
        "nas_share_addr": "192.168.8.150:/",
        "nas_type": "nfs"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.QueryDetailsAboutTrainingJobVersionResponse.self, json) == nil)
  }

  @Test("The documented request of QueryDetailsAboutTrainingJobVersion is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.QueryDetailsAboutTrainingJobVersion(jobID: 10, versionID: 10)
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/training-jobs/10/versions/10")
  }

  @Test("QueryDetailsAboutTrainingJobVersionResponse survives decoding and encoding")
  func queryDetailsAboutTrainingJobVersionResponse() {
    let full = """
      {
        "is_success": true,
        "job_id": 1,
        "job_name": "text",
        "job_desc": "text",
        "version_id": 1,
        "version_name": "text",
        "pre_version_id": 1,
        "engine_type": 1,
        "engine_name": "text",
        "engine_id": 1,
        "engine_version": "text",
        "status": 1,
        "app_url": "text",
        "boot_file_url": "text",
        "create_time": 1,
        "parameter": [
          {}
        ],
        "duration": 1,
        "spec_id": 1,
        "core": "text",
        "cpu": "text",
        "gpu_num": 1,
        "gpu_type": "text",
        "worker_server_num": 1,
        "data_url": "text",
        "train_url": "text",
        "log_url": "text",
        "dataset_version_id": "text",
        "dataset_id": "text",
        "data_source": [
          {}
        ],
        "model_id": 1,
        "model_metric_list": {},
        "system_metric_list": {},
        "user_image_url": "text",
        "user_command": "text",
        "resource_id": "text",
        "dataset_name": "text",
        "spec_code": "text",
        "start_time": 1,
        "volumes": [
          {}
        ],
        "dataset_version_name": "text",
        "pool_name": "text",
        "pool_id": "text",
        "nas_mount_path": "text",
        "nas_share_addr": "text",
        "nas_type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryDetailsAboutTrainingJobVersionResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryDetailsAboutTrainingJobVersionResponseModelMetricList survives decoding and encoding")
  func queryDetailsAboutTrainingJobVersionResponseModelMetricList() {
    let full = """
      {
        "metric": [
          {}
        ],
        "total_metric": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryDetailsAboutTrainingJobVersionResponseModelMetricList.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryDetailsAboutTrainingJobVersionResponseModelMetricListTotalMetric survives decoding and encoding")
  func queryDetailsAboutTrainingJobVersionResponseModelMetricListTotalMetric() {
    let full = """
      {
        "total_metric_meta": {
          "key": "value"
        },
        "total_reserved_data": {
          "key": "value"
        },
        "total_metric_values": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryDetailsAboutTrainingJobVersionResponseModelMetricListTotalMetric.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryDetailsAboutTrainingJobVersionResponseVolumes survives decoding and encoding")
  func queryDetailsAboutTrainingJobVersionResponseVolumes() {
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
    let problems = RoundTrip.problems(with: ModelArts.QueryDetailsAboutTrainingJobVersionResponseVolumes.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("QueryDetailsAboutTrainingJobVersionResponseVolumesNFS survives decoding and encoding")
  func queryDetailsAboutTrainingJobVersionResponseVolumesNFS() {
    let full = """
      {
        "id": "text",
        "src_path": "text",
        "dest_path": "text",
        "read_only": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryDetailsAboutTrainingJobVersionResponseVolumesNFS.self, minimal: #"{"id": "text", "src_path": "text", "dest_path": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "QueryDetailsAboutTrainingJobVersionResponseVolumesNFS knows its constraints",
    arguments: [
      ConstraintProbe("id missing", #"{"src_path": "text", "dest_path": "text"}"#, offending: "id"),
      ConstraintProbe("src_path missing", #"{"id": "text", "dest_path": "text"}"#, offending: "src_path"),
      ConstraintProbe("dest_path missing", #"{"id": "text", "src_path": "text"}"#, offending: "dest_path"),
    ])
  func queryDetailsAboutTrainingJobVersionResponseVolumesNFSConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.QueryDetailsAboutTrainingJobVersionResponseVolumesNFS.self) == probe.expectedFindings)
  }

  @Test("QueryDetailsAboutTrainingJobVersionResponseVolumesHostPath survives decoding and encoding")
  func queryDetailsAboutTrainingJobVersionResponseVolumesHostPath() {
    let full = """
      {
        "src_path": "text",
        "dest_path": "text",
        "read_only": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.QueryDetailsAboutTrainingJobVersionResponseVolumesHostPath.self, minimal: #"{"src_path": "text", "dest_path": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "QueryDetailsAboutTrainingJobVersionResponseVolumesHostPath knows its constraints",
    arguments: [
      ConstraintProbe("src_path missing", #"{"dest_path": "text"}"#, offending: "src_path"),
      ConstraintProbe("dest_path missing", #"{"src_path": "text"}"#, offending: "dest_path"),
    ])
  func queryDetailsAboutTrainingJobVersionResponseVolumesHostPathConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.QueryDetailsAboutTrainingJobVersionResponseVolumesHostPath.self) == probe.expectedFindings)
  }
}
