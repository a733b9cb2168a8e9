// Made by Tablature from StopTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("StopTrainingJob")
struct StopTrainingJobTests {
  @Test("The documented request of StopTrainingJob survives")
  func documentedRequest() throws {
    let json = """
      {
        "action_type": "terminate"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.StopTrainingJobRequest.self, json) == nil)
  }

  @Test("The documented response 202 of StopTrainingJob survives")
  func documentedResponse202() throws {
    let json = """
      {
        "kind": "job",
        "metadata": {
          "id": "cf63aba9-63b1-4219-b717-708a2665100b",
          "name": "trainjob--py14_mem06-110",
          "description": "",
          "create_time": 1636515222282,
          "workspace_id": "0",
          "user_name": "ei_modelarts_z00424192_01"
        },
        "status": {
          "phase": "Terminating",
          "secondary_phase": "Terminating",
          "duration": 0,
          "start_time": 0,
          "node_count_metrics": null,
          "tasks": [
            "worker-0"
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
            "policy": "economic",
            "flavor_id": "modelarts.vm.pnt1.large.eco",
            "flavor_name": "Computing GPU(Pnt1) instance",
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
                  "product_name": "GP-Pnt1",
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
    try #expect(RoundTrip.difference(in: ModelArts.StopTrainingJobResponse.self, json) == nil)
  }

  @Test("StopTrainingJobRequest survives decoding and encoding")
  func stopTrainingJobRequest() {
    let full = """
      {
        "action_type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.StopTrainingJobRequest.self, minimal: #"{"action_type": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "StopTrainingJobRequest knows its constraints",
    arguments: [
      ConstraintProbe("action_type missing", #"{}"#, offending: "action_type"),
    ])
  func stopTrainingJobRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.StopTrainingJobRequest.self) == probe.expectedFindings)
  }
}
