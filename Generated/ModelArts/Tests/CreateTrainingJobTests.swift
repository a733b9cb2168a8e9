// Made by Tablature from CreateTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateTrainingJob")
struct CreateTrainingJobTests {
  @Test("The documented request of CreateTrainingJob survives")
  func documentedRequest() throws {
    let json = """
      {
        "kind": "job",
        "metadata": {
          "name": "TestModelArtsJob",
          "description": "..."
        },
        "algorithm": {
          "id": "3f5d6706-7b67-408d-8ba0-ec08048c45ed",
          "parameters": [
            {
              "name": "input_dir",
              "value": "obs://test/moxingtest-dir/"
            },
            {
              "name": "input_file",
              "value": "obs://test/moxingtest/"
            },
            {
              "name": "large_file_method",
              "value": "1"
            }
          ],
          "policies": {
            "auto_search": null
          },
          "environments": {}
        },
        "spec": {
          "resource": {
            "flavor_id": "modelarts.p3.large.public.free",
            "node_count": 1
          },
          "log_export_path": {
            "obs_url": ""
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTrainingJobRequest.self, json) == nil)
  }

  @Test("The documented request of CreateTrainingJob survives")
  func documentedRequest_2() throws {
    let json = """
      {
        "kind": "job",
        "metadata": {
          "name": "TestModelArtsJob2",
          "description": "..."
        },
        "algorithm": {
          "engine": {
            "image_url": "xxxxxxxx/fastseq:1.2"
          },
          "command": "...",
          "parameters": [],
          "policies": {
            "auto_search": null
          },
          "environments": {
            "NCCL_DEBUG": "INFO",
            "NCCL_IB_DISABLE": "0"
          }
        },
        "spec": {
          "resource": {
            "flavor_id": "modelarts.pool.visual.xlarge",
            "node_count": 1,
            "pool_id": "poolfaf38d76"
          },
          "log_export_path": {
            "obs_url": "/training-test/limou/ddp-demo-log/"
          },
          "volumes": [
            {
              "nfs": {
                "nfs_server_path": "192.168.0.82:/",
                "local_path": "/home/ma-user/nfs/",
                "read_only": false
              }
            }
          ]
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTrainingJobRequest.self, json) == nil)
  }

  @Test("The documented response 201 of CreateTrainingJob survives")
  func documentedResponse201() throws {
    let json = """
      {
        "kind": "job",
        "metadata": {
          "id": "425b7087-83de-49ed-9e40-5bb642be956f",
          "name": "TestModelArtsJob",
          "description": "...",
          "create_time": 1637045545982,
          "workspace_id": "0",
          "user_name": ""
        },
        "status": {
          "phase": "Creating",
          "secondary_phase": "Creating",
          "duration": 0,
          "start_time": 0,
          "node_count_metrics": null,
          "tasks": [
            "worker-0",
            "server-0"
          ]
        },
        "algorithm": {
          "id": "3f5d6706-7b67-408d-8ba0-ec08048c45ed",
          "name": "ttt-obs-gpu",
          "code_dir": "/test/moxingtest-code/",
          "boot_file": "/test/moxingtest-code/test_obs_gpu.py",
          "parameters": [
            {
              "name": "input_dir",
              "description": "",
              "i18n_description": null,
              "value": "s://test/moxingtest-dir/",
              "constraint": {
                "type": "String",
                "editable": true,
                "required": true,
                "sensitive": false,
                "valid_type": "None",
                "valid_range": []
              }
            },
            {
              "name": "input_file",
              "description": "",
              "i18n_description": null,
              "value": "obs://test/moxingtest/",
              "constraint": {
                "type": "String",
                "editable": true,
                "required": true,
                "sensitive": false,
                "valid_type": "None",
                "valid_range": []
              }
            },
            {
              "name": "large_file_method",
              "description": "",
              "i18n_description": null,
              "value": "1",
              "constraint": {
                "type": "Integer",
                "editable": true,
                "required": true,
                "sensitive": false,
                "valid_type": "None",
                "valid_range": []
              }
            }
          ],
          "engine": {
            "engine_id": "horovod-cp36-tf-1.16.2",
            "engine_name": "Horovod",
            "engine_version": "0.16.2-TF-1.13.1-python3.6"
          },
          "policies": {}
        },
        "spec": {
          "resource": {
            "policy": "regular",
            "flavor_id": "modelarts.p3.large.public.free",
            "flavor_name": "Computing GPU(Vnt1) instance",
            "node_count": 1,
            "flavor_detail": {
              "flavor_type": "GPU",
              "billing": {
                "code": "modelarts.vm.gpu.free",
                "unit_num": 1
              },
              "flavor_info": {
                "cpu": {
                  "arch": "x86",
                  "core_num": 8
                },
                "gpu": {
                  "unit_num": 1,
                  "product_name": "GP-Vnt1",
                  "memory": "32GB"
                },
                "memory": {
                  "size": 64,
                  "unit": "GB"
                }
              }
            }
          },
          "log_export_path": {}
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTrainingJobResponse.self, json) == nil)
  }

  @Test("CreateTrainingJobRequest survives decoding and encoding")
  func createTrainingJobRequest() {
    let full = """
      {
        "kind": "text",
        "metadata": {
          "name": "text"
        },
        "algorithm": {},
        "tasks": [
          {}
        ],
        "spec": {},
        "endpoints": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobRequest.self, minimal: #"{"kind": "text", "metadata": {"name": "text"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateTrainingJobRequest knows its constraints",
    arguments: [
      ConstraintProbe("kind missing", #"{"metadata": {"name": "text"}}"#, offending: "kind"),
      ConstraintProbe("metadata missing", #"{"kind": "text"}"#, offending: "metadata"),
    ])
  func createTrainingJobRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateTrainingJobRequest.self) == probe.expectedFindings)
  }

  @Test("JobMetadataInput survives decoding and encoding")
  func jobMetadataInput() {
    let full = """
      {
        "name": "text",
        "workspace_id": "text",
        "description": "text",
        "annotations": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobMetadataInput.self, minimal: #"{"name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "JobMetadataInput knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{}"#, offending: "name"),
      ConstraintProbe("name with 0 characters", #"{"name": ""}"#, offending: "name"),
      ConstraintProbe("name with 1 characters", #"{"name": "x"}"#),
      ConstraintProbe("name with 2 characters", #"{"name": "xx"}"#),
      ConstraintProbe("name with 63 characters", #"{"name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("name with 64 characters", #"{"name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("name with 65 characters", #"{"name": "\#(String(repeating: "x", count: 65))"}"#, offending: "name"),
      ConstraintProbe("description with 0 characters", #"{"name": "text", "description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"name": "text", "description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"name": "text", "description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"name": "text", "description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"name": "text", "description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
    ])
  func jobMetadataInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.JobMetadataInput.self) == probe.expectedFindings)
  }

  @Test("JobAlgorithm survives decoding and encoding")
  func jobAlgorithm() {
    let full = """
      {
        "id": "text",
        "name": "text",
        "subscription_id": "text",
        "item_version_id": "text",
        "code_dir": "text",
        "boot_file": "text",
        "autosearch_config_path": "text",
        "autosearch_framework_path": "text",
        "command": "text",
        "parameters": [
          {}
        ],
        "policies": {},
        "inputs": [
          {
            "name": "text",
            "remote": {}
          }
        ],
        "outputs": [
          {
            "name": "text",
            "remote": {
              "obs": {
                "obs_url": "text"
              }
            }
          }
        ],
        "engine": {},
        "local_code_dir": "text",
        "working_dir": "text",
        "environments": {
          "key1": "text"
        },
        "summary": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobAlgorithm.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JobAlgorithmParameters survives decoding and encoding")
  func jobAlgorithmParameters() {
    let full = """
      {
        "name": "text",
        "value": "text",
        "description": "text",
        "constraint": {},
        "i18n_description": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobAlgorithmParameters.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JobPolicies survives decoding and encoding")
  func jobPolicies() {
    let full = """
      {
        "auto_search": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobPolicies.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("SummaryInput survives decoding and encoding")
  func summaryInput() {
    let full = """
      {
        "log_type": "tensorboard",
        "log_dir": {
          "pfs": {
            "pfs_path": "text"
          }
        },
        "data_sources": [
          {
            "job": {
              "job_id": "text"
            }
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SummaryInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SummaryInput knows its constraints",
    arguments: [
      ConstraintProbe("log_type as tensorboard", #"{"log_type": "tensorboard"}"#),
      ConstraintProbe("log_type as mindstudio-insight", #"{"log_type": "mindstudio-insight"}"#),
      ConstraintProbe("log_type undocumented", #"{"log_type": "undocumented value"}"#, offending: "log_type"),
    ])
  func summaryInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SummaryInput.self) == probe.expectedFindings)
  }

  @Test("LogDirInput survives decoding and encoding")
  func logDirInput() {
    let full = """
      {
        "pfs": {
          "pfs_path": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LogDirInput.self, minimal: #"{"pfs": {"pfs_path": "text"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LogDirInput knows its constraints",
    arguments: [
      ConstraintProbe("pfs missing", #"{}"#, offending: "pfs"),
    ])
  func logDirInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LogDirInput.self) == probe.expectedFindings)
  }

  @Test("PFSSummaryInput survives decoding and encoding")
  func pfsSummaryInput() {
    let full = """
      {
        "pfs_path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PFSSummaryInput.self, minimal: #"{"pfs_path": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PFSSummaryInput knows its constraints",
    arguments: [
      ConstraintProbe("pfs_path missing", #"{}"#, offending: "pfs_path"),
    ])
  func pfsSummaryInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PFSSummaryInput.self) == probe.expectedFindings)
  }

  @Test("DataSourceInput survives decoding and encoding")
  func dataSourceInput() {
    let full = """
      {
        "job": {
          "job_id": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DataSourceInput.self, minimal: #"{"job": {"job_id": "text"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DataSourceInput knows its constraints",
    arguments: [
      ConstraintProbe("job missing", #"{}"#, offending: "job"),
    ])
  func dataSourceInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DataSourceInput.self) == probe.expectedFindings)
  }

  @Test("JobSummaryInput survives decoding and encoding")
  func jobSummaryInput() {
    let full = """
      {
        "job_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobSummaryInput.self, minimal: #"{"job_id": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "JobSummaryInput knows its constraints",
    arguments: [
      ConstraintProbe("job_id missing", #"{}"#, offending: "job_id"),
    ])
  func jobSummaryInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.JobSummaryInput.self) == probe.expectedFindings)
  }

  @Test("ModelArtsTask survives decoding and encoding")
  func modelArtsTask() {
    let full = """
      {
        "role": "text",
        "algorithm": {},
        "task_resource": {
          "node_count": 1
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelArtsTask.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskAlgorithm survives decoding and encoding")
  func taskAlgorithm() {
    let full = """
      {
        "job_config": {},
        "code_dir": "text",
        "boot_file": "text",
        "engine": {},
        "inputs": [
          {
            "name": "text",
            "remote": {
              "obs": {
                "obs_url": "text"
              }
            }
          }
        ],
        "outputs": [
          {
            "name": "text",
            "remote": {
              "obs": {
                "obs_url": "text"
              }
            }
          }
        ],
        "local_code_dir": "text",
        "working_dir": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskAlgorithm.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskAlgorithmJobConfig survives decoding and encoding")
  func taskAlgorithmJobConfig() {
    let full = """
      {
        "parameters": [
          {}
        ],
        "inputs": [
          {
            "name": "text",
            "remote": {}
          }
        ],
        "outputs": [
          {
            "name": "text",
            "remote": {
              "obs": {
                "obs_url": "text"
              }
            }
          }
        ],
        "engine": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskAlgorithmJobConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("InputInput survives decoding and encoding")
  func inputInput() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "local_dir": "text",
        "remote": {},
        "remote_constraint": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InputInput.self, minimal: #"{"name": "text", "remote": {}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "InputInput knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{"remote": {}}"#, offending: "name"),
      ConstraintProbe("remote missing", #"{"name": "text"}"#, offending: "remote"),
    ])
  func inputInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.InputInput.self) == probe.expectedFindings)
  }

  @Test("InputDataInfoInput survives decoding and encoding")
  func inputDataInfoInput() {
    let full = """
      {
        "dataset": {
          "id": "text",
          "version_id": "text"
        },
        "obs": {
          "obs_url": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InputDataInfoInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("InputDataInfoInputDataset survives decoding and encoding")
  func inputDataInfoInputDataset() {
    let full = """
      {
        "id": "text",
        "version_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InputDataInfoInputDataset.self, minimal: #"{"id": "text", "version_id": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "InputDataInfoInputDataset knows its constraints",
    arguments: [
      ConstraintProbe("id missing", #"{"version_id": "text"}"#, offending: "id"),
      ConstraintProbe("version_id missing", #"{"id": "text"}"#, offending: "version_id"),
    ])
  func inputDataInfoInputDatasetConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.InputDataInfoInputDataset.self) == probe.expectedFindings)
  }

  @Test("InputInputRemoteConstraint survives decoding and encoding")
  func inputInputRemoteConstraint() {
    let full = """
      {
        "data_type": "text",
        "attributes": "data_format"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InputInputRemoteConstraint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "InputInputRemoteConstraint knows its constraints",
    arguments: [
      ConstraintProbe("attributes as data_format", #"{"attributes": "data_format"}"#),
      ConstraintProbe("attributes as data_segmentation", #"{"attributes": "data_segmentation"}"#),
      ConstraintProbe("attributes as dataset_type", #"{"attributes": "dataset_type"}"#),
      ConstraintProbe("attributes undocumented", #"{"attributes": "undocumented value"}"#, offending: "attributes"),
    ])
  func inputInputRemoteConstraintConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.InputInputRemoteConstraint.self) == probe.expectedFindings)
  }

  @Test("OutputInput survives decoding and encoding")
  func outputInput() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "local_dir": "text",
        "remote": {
          "obs": {
            "obs_url": "text"
          }
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.OutputInput.self, minimal: #"{"name": "text", "remote": {"obs": {"obs_url": "text"}}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "OutputInput knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{"remote": {"obs": {"obs_url": "text"}}}"#, offending: "name"),
      ConstraintProbe("remote missing", #"{"name": "text"}"#, offending: "remote"),
    ])
  func outputInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.OutputInput.self) == probe.expectedFindings)
  }

  @Test("RemoteInput survives decoding and encoding")
  func remoteInput() {
    let full = """
      {
        "obs": {
          "obs_url": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RemoteInput.self, minimal: #"{"obs": {"obs_url": "text"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RemoteInput knows its constraints",
    arguments: [
      ConstraintProbe("obs missing", #"{}"#, offending: "obs"),
    ])
  func remoteInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RemoteInput.self) == probe.expectedFindings)
  }

  @Test("RemoteOBSInput survives decoding and encoding")
  func remoteOBSInput() {
    let full = """
      {
        "obs_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RemoteOBSInput.self, minimal: #"{"obs_url": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RemoteOBSInput knows its constraints",
    arguments: [
      ConstraintProbe("obs_url missing", #"{}"#, offending: "obs_url"),
    ])
  func remoteOBSInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RemoteOBSInput.self) == probe.expectedFindings)
  }

  @Test("TaskAlgorithmInputs survives decoding and encoding")
  func taskAlgorithmInputs() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "local_dir": "text",
        "remote": {
          "obs": {
            "obs_url": "text"
          }
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskAlgorithmInputs.self, minimal: #"{"name": "text", "remote": {"obs": {"obs_url": "text"}}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskAlgorithmInputs knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{"remote": {"obs": {"obs_url": "text"}}}"#, offending: "name"),
      ConstraintProbe("remote missing", #"{"name": "text"}"#, offending: "remote"),
    ])
  func taskAlgorithmInputsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskAlgorithmInputs.self) == probe.expectedFindings)
  }

  @Test("TaskTaskResource survives decoding and encoding")
  func taskTaskResource() {
    let full = """
      {
        "flavor_id": "text",
        "node_count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskTaskResource.self, minimal: #"{"node_count": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskTaskResource knows its constraints",
    arguments: [
      ConstraintProbe("node_count missing", #"{}"#, offending: "node_count"),
    ])
  func taskTaskResourceConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskTaskResource.self) == probe.expectedFindings)
  }

  @Test("Spec survives decoding and encoding")
  func spec() {
    let full = """
      {
        "resource": {},
        "volumes": [
          {}
        ],
        "log_export_path": {},
        "auto_stop": {
          "time_unit": "HOURS",
          "duration": 1
        },
        "schedule_policy": {},
        "notification": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Spec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("SpecResource survives decoding and encoding")
  func specResource() {
    let full = """
      {
        "flavor_id": "modelarts.pool.visual.xlarge",
        "node_count": 1,
        "pool_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SpecResource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SpecResource knows its constraints",
    arguments: [
      ConstraintProbe("flavor_id as modelarts.pool.visual.xlarge", #"{"flavor_id": "modelarts.pool.visual.xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.pool.visual.2xlarge", #"{"flavor_id": "modelarts.pool.visual.2xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.pool.visual.4xlarge", #"{"flavor_id": "modelarts.pool.visual.4xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.pool.visual.8xlarge", #"{"flavor_id": "modelarts.pool.visual.8xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.pool.visual.16xlarge", #"{"flavor_id": "modelarts.pool.visual.16xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.p3.large.public.free", #"{"flavor_id": "modelarts.p3.large.public.free"}"#),
      ConstraintProbe("flavor_id undocumented", #"{"flavor_id": "undocumented value"}"#, offending: "flavor_id"),
    ])
  func specResourceConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SpecResource.self) == probe.expectedFindings)
  }

  @Test("SpecVolumes survives decoding and encoding")
  func specVolumes() {
    let full = """
      {
        "nfs": {},
        "pfs": {},
        "obs": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SpecVolumes.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Pfs survives decoding and encoding")
  func pfs() {
    let full = """
      {
        "pfs_path": "text",
        "local_path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Pfs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("OBS survives decoding and encoding")
  func obs() {
    let full = """
      {
        "obs_path": "text",
        "local_path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.OBS.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AutoStop survives decoding and encoding")
  func autoStop() {
    let full = """
      {
        "time_unit": "HOURS",
        "duration": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AutoStop.self, minimal: #"{"time_unit": "HOURS", "duration": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AutoStop knows its constraints",
    arguments: [
      ConstraintProbe("time_unit missing", #"{"duration": 1}"#, offending: "time_unit"),
      ConstraintProbe("time_unit as HOURS", #"{"duration": 1, "time_unit": "HOURS"}"#),
      ConstraintProbe("time_unit undocumented", #"{"duration": 1, "time_unit": "undocumented value"}"#, offending: "time_unit"),
      ConstraintProbe("duration missing", #"{"time_unit": "HOURS"}"#, offending: "duration"),
      ConstraintProbe("duration at 0", #"{"time_unit": "HOURS", "duration": 0}"#, offending: "duration"),
      ConstraintProbe("duration at 1", #"{"time_unit": "HOURS", "duration": 1}"#),
      ConstraintProbe("duration at 2", #"{"time_unit": "HOURS", "duration": 2}"#),
    ])
  func autoStopConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AutoStop.self) == probe.expectedFindings)
  }

  @Test("ModelArtsNotification survives decoding and encoding")
  func modelArtsNotification() {
    let full = """
      {
        "topic_urn": "text",
        "events": [
          "JobStarted"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelArtsNotification.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModelArtsNotification knows its constraints",
    arguments: [
      ConstraintProbe("events element as JobStarted", #"{"events": ["JobStarted"]}"#),
      ConstraintProbe("events element as JobCompleted", #"{"events": ["JobCompleted"]}"#),
      ConstraintProbe("events element as JobFailed", #"{"events": ["JobFailed"]}"#),
      ConstraintProbe("events element as JobTerminated", #"{"events": ["JobTerminated"]}"#),
      ConstraintProbe("events element as JobRestarted", #"{"events": ["JobRestarted"]}"#),
      ConstraintProbe("events element as JobHanged", #"{"events": ["JobHanged"]}"#),
      ConstraintProbe("events element as JobPreempted", #"{"events": ["JobPreempted"]}"#),
      ConstraintProbe("events element undocumented", #"{"events": ["undocumented value"]}"#, offending: "events"),
    ])
  func modelArtsNotificationConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModelArtsNotification.self) == probe.expectedFindings)
  }

  @Test("JobEndpointsReq survives decoding and encoding")
  func jobEndpointsReq() {
    let full = """
      {
        "ssh": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobEndpointsReq.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("SSHReq survives decoding and encoding")
  func sshReq() {
    let full = """
      {
        "key_pair_names": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SSHReq.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateTrainingJobErrorResponse survives decoding and encoding")
  func createTrainingJobErrorResponse() {
    let full = """
      {
        "error_msg": "text",
        "error_code": "text",
        "error_solution": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobErrorResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("SpecResource.FlavorID keeps every value")
  func specResourceFlavorID() {
    let documented = #"["modelarts.pool.visual.xlarge", "modelarts.pool.visual.2xlarge", "modelarts.pool.visual.4xlarge", "modelarts.pool.visual.8xlarge", "modelarts.pool.visual.16xlarge", "modelarts.p3.large.public.free"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SpecResource.FlavorID.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("AutoStop.TimeUnit keeps every value")
  func autoStopTimeUnit() {
    let documented = #"["HOURS"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.AutoStop.TimeUnit.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ModelArtsNotification.Event keeps every value")
  func modelArtsNotificationEvent() {
    let documented = #"["JobStarted", "JobCompleted", "JobFailed", "JobTerminated", "JobRestarted", "JobHanged", "JobPreempted"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ModelArtsNotification.Event.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
