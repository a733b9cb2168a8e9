// Made by Tablature from ObtainTrainingJobVersions.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ObtainTrainingJobVersions")
struct ObtainTrainingJobVersionsTests {
  @Test("The documented response 200 of ObtainTrainingJobVersions survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true,
        "job_id": 10,
        "job_name": "testModelArtsJob",
        "job_desc": "testModelArtsJob desc",
        "version_count": 2,
        "versions": [
          {
            "version_id": 10,
            "version_name": "V0004",
            "pre_version_id": 5,
            "engine_type": 1,
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
            "gpu": true,
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
            "system_metric_list": "{\\"cpuUsage\\":[\\"0\\",\\"3.10\\",\\"5.76\\",\\"0\\",\\"0\\",\\"0\\",\\"0\\"],\\"memUsage\\":[\\"0\\",\\"0.77\\",\\"2.09\\",\\"0\\",\\"0\\",\\"0\\",\\"0\\"],\\"gpuUtil\\":[\\"0\\",\\"0.25\\",\\"0.88\\",\\"0\\",\\"0\\",\\"0\\",\\"0\\"],\\"gpuMemUsage\\":[\\"0\\",\\"0.65\\",\\"6.01\\",\\"0\\",\\"0\\",\\"0\\",\\"0\\"],\\"diskReadRate\\":[\\"0\\",\\"91811.07\\",\\"38846.63\\",\\"0\\",\\"0\\",\\"0\\",\\"0\\"],\\"diskWriteRate\\":[\\"0\\",\\"2.23\\",\\"0.94\\",\\"0\\",\\"0\\",\\"0\\",\\"0\\"],\\"recvBytesRate\\":[\\"0\\",\\"5770405.50\\",\\"2980077.75\\",\\"0\\",\\"0\\",\\"0\\",\\"0\\"],\\"sendBytesRate\\":[\\"0\\",\\"12607.17\\",\\"10487410.00\\",\\"0\\",\\"0\\",\\"0\\",\\"0\\"],\\"interval\\":1}",
            "dataset_name": "dataset-test",
            "dataset_version_name": "dataset-version-test",
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
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ObtainTrainingJobVersionsResponse.self, json) == nil)
  }

  @Test("The documented request of ObtainTrainingJobVersions is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ObtainTrainingJobVersions(jobID: 10, perPage: 5, page: 1)
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v1/project_id/training-jobs/10/versions?per_page=5&page=1")
  }

  @Test("ObtainTrainingJobVersionsResponse survives decoding and encoding")
  func obtainTrainingJobVersionsResponse() {
    let full = """
      {
        "is_success": true,
        "error_message": "text",
        "error_code": "text",
        "job_id": 1,
        "job_name": "text",
        "job_desc": "text",
        "version_count": 1,
        "versions": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainTrainingJobVersionsResponseVersions survives decoding and encoding")
  func obtainTrainingJobVersionsResponseVersions() {
    let full = """
      {
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
        "gpu": true,
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
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponseVersions.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainTrainingJobVersionsResponseVersionsParameter survives decoding and encoding")
  func obtainTrainingJobVersionsResponseVersionsParameter() {
    let full = """
      {
        "label": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponseVersionsParameter.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainTrainingJobVersionsResponseVersionsDataSource survives decoding and encoding")
  func obtainTrainingJobVersionsResponseVersionsDataSource() {
    let full = """
      {
        "dataset_id": "text",
        "dataset_version": "text",
        "type": "obs",
        "data_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponseVersionsDataSource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ObtainTrainingJobVersionsResponseVersionsDataSource knows its constraints",
    arguments: [
      ConstraintProbe("type as obs", #"{"type": "obs"}"#),
      ConstraintProbe("type as dataset", #"{"type": "dataset"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func obtainTrainingJobVersionsResponseVersionsDataSourceConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ObtainTrainingJobVersionsResponseVersionsDataSource.self) == probe.expectedFindings)
  }

  @Test("ObtainTrainingJobVersionsResponseVersionsModelMetricList survives decoding and encoding")
  func obtainTrainingJobVersionsResponseVersionsModelMetricList() {
    let full = """
      {
        "metric": [
          {}
        ],
        "total_metric": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponseVersionsModelMetricList.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainTrainingJobVersionsResponseVersionsSystemMetricList survives decoding and encoding")
  func obtainTrainingJobVersionsResponseVersionsSystemMetricList() {
    let full = """
      {
        "cpuUsage": [
          "value"
        ],
        "memUsage": [
          "value"
        ],
        "gpuUtil": [
          "value"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponseVersionsSystemMetricList.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainTrainingJobVersionsResponseVersionsModelMetricListMetric survives decoding and encoding")
  func obtainTrainingJobVersionsResponseVersionsModelMetricListMetric() {
    let full = """
      {
        "metric_values": {},
        "reserved_data": {
          "key": "value"
        },
        "metric_meta": {
          "key": "value"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponseVersionsModelMetricListMetric.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues survives decoding and encoding")
  func obtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues() {
    let full = """
      {
        "recall": 1,
        "precision": 1,
        "accuracy": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponseVersionsModelMetricListMetricMetricValues.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetric survives decoding and encoding")
  func obtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetric() {
    let full = """
      {
        "total_metric_meta": [
          "value"
        ],
        "total_reserved_data": [
          "value"
        ],
        "total_metric_values": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetric.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues survives decoding and encoding")
  func obtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues() {
    let full = """
      {
        "f1_score": 1,
        "recall": 1,
        "precision": 1,
        "accuracy": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponseVersionsModelMetricListTotalMetricTotalMetricValues.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainTrainingJobVersionsResponseVersionsVolumes survives decoding and encoding")
  func obtainTrainingJobVersionsResponseVersionsVolumes() {
    let full = """
      {
        "nfs": {},
        "host_path": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponseVersionsVolumes.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainTrainingJobVersionsResponseVersionsVolumesNFS survives decoding and encoding")
  func obtainTrainingJobVersionsResponseVersionsVolumesNFS() {
    let full = """
      {
        "id": "text",
        "src_path": "text",
        "dest_path": "text",
        "read_only": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponseVersionsVolumesNFS.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainTrainingJobVersionsResponseVersionsVolumesHostPath survives decoding and encoding")
  func obtainTrainingJobVersionsResponseVersionsVolumesHostPath() {
    let full = """
      {
        "src_path": "text",
        "dest_path": "text",
        "read_only": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObtainTrainingJobVersionsResponseVersionsVolumesHostPath.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ObtainTrainingJobVersions knows the constraints of its parameters")
  func obtainTrainingJobVersionsParameters() {
    #expect(ModelArts.ObtainTrainingJobVersions(jobID: 1, perPage: 0).offendingFields == ["per_page"])
    #expect(ModelArts.ObtainTrainingJobVersions(jobID: 1, perPage: 1).offendingFields == [])
    #expect(ModelArts.ObtainTrainingJobVersions(jobID: 1, perPage: 2).offendingFields == [])
    #expect(ModelArts.ObtainTrainingJobVersions(jobID: 1, perPage: 999).offendingFields == [])
    #expect(ModelArts.ObtainTrainingJobVersions(jobID: 1, perPage: 1000).offendingFields == [])
    #expect(ModelArts.ObtainTrainingJobVersions(jobID: 1, perPage: 1001).offendingFields == ["per_page"])
  }
}
