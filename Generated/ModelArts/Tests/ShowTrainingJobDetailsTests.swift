// Made by Tablature from ShowTrainingJobDetails.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowTrainingJobDetails")
struct ShowTrainingJobDetailsTests {
  @Test("The documented response 200 of ShowTrainingJobDetails survives")
  func documentedResponse200() throws {
    let json = """
      {
        "kind": "job",
        "metadata": {
          "id": "3faf5c03-aaa1-4cbe-879d-24b05d997347",
          "name": "trainjob--py14_mem06-108",
          "description": "",
          "create_time": 1636447346315,
          "workspace_id": "0",
          "user_name": ""
        },
        "status": {
          "phase": "Abnormal",
          "secondary_phase": "CreateFailed",
          "duration": 0,
          "start_time": 0,
          "node_count_metrics": [
            [
              1636447746000,
              0
            ],
            [
              1636447755000,
              0
            ],
            [
              1636447756000,
              0
            ]
          ],
          "tasks": [
            "worker-0"
          ],
          "running_records": [
            {
              "start_at": 1701327093,
              "end_at": 1701322341,
              "start_type": "init_or_rescheduled",
              "end_recover": "job_reschedule",
              "end_reason": "exit with 127",
              "end_related_task": "worker-2",
              "end_recover_before_downgrade": "npu_proc_restart"
            },
            {
              "start_at": 1701323345,
              "end_at": 1701325432,
              "start_type": "init_or_rescheduled",
              "end_reason": "job completed"
            }
          ]
        },
        "algorithm": {
          "code_dir": "obs://test/economic_test/py_minist/",
          "boot_file": "obs://test/economic_test/py_minist/minist_common.py",
          "inputs": [
            {
              "name": "data_url",
              "local_dir": "/home/ma-user/modelarts/inputs/data_url_0",
              "remote": {
                "obs": {
                  "obs_url": "/test/data/py_minist/"
                }
              }
            }
          ],
          "outputs": [
            {
              "name": "train_url",
              "local_dir": "/home/ma-user/modelarts/outputs/train_url_0",
              "remote": {
                "obs": {
                  "obs_url": "/test/train_output/"
                }
              }
            }
          ],
          "engine": {
            "engine_id": "pytorch-cp36-1.4.0-v2",
            "engine_name": "PyTorch",
            "engine_version": "PyTorch-1.4.0-python3.6-v2"
          }
        },
        "spec": {
          "resource": {
            "flavor_id": "modelarts.vm.pnt1.large.eco",
            "node_count": 1,
            "flavor_detail": {
              "flavor_type": "GPU",
              "billing": {
                "code": "modelarts.vm.gpu.pnt1.eco",
                "unit_num": 1
              },
              "flavor_info": {
                "cpu": {
                  "arch": "x86",
                  "core_num": 8
                },
                "gpu": {
                  "unit_num": 1,
                  "memory": "8GB"
                },
                "memory": {
                  "size": 64,
                  "unit": "GB"
                }
              }
            }
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowTrainingJobDetailsResponse.self, json) == nil)
  }

  @Test("The documented request of ShowTrainingJobDetails is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowTrainingJobDetails(trainingJobID: "3faf5c03-aaa1-4cbe-879d-24b05d997347")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-jobs/3faf5c03-aaa1-4cbe-879d-24b05d997347")
  }
}
