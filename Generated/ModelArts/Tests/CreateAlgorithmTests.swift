// Made by Tablature from CreateAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateAlgorithm")
struct CreateAlgorithmTests {
  @Test("The documented request of CreateAlgorithm survives")
  func documentedRequest() throws {
    let json = """
      {
        "metadata": {
          "name": "TestModelArtsalgorithm",
          "description": "..."
        },
        "advanced_config": {
          "auto_search": {
            "algo_configs": [
              {
                "name": "bayes_opt_search",
                "params": [
                  {
                    "key": "kind",
                    "value": "ucb",
                    "type": "String"
                  },
                  {
                    "key": "kappa",
                    "value": "2.5",
                    "type": "Float"
                  },
                  {
                    "key": "xi",
                    "value": "0.0",
                    "type": "Float"
                  },
                  {
                    "key": "num_samples",
                    "value": "20",
                    "type": "Integer"
                  },
                  {
                    "key": "seed",
                    "value": "1",
                    "type": "Integer"
                  }
                ]
              }
            ],
            "reward_attrs": [
              {
                "name": "max_search",
                "mode": "max",
                "regex": "10.0"
              }
            ],
            "search_params": [
              {
                "name": "test_search",
                "lower_bound": "1",
                "upper_bound": "10"
              }
            ]
          }
        },
        "job_config": {
          "code_dir": "/algo-test/pytorch/work1/code/",
          "boot_file": "/algo-test/pytorch/work1/code/test-pytorch.py",
          "parameters": [
            {
              "name": "test-parameter",
              "value": "10",
              "constraint": {
                "type": "String",
                "editable": true,
                "required": false,
                "sensitive": false,
                "valid_type": "None",
                "valid_range": []
              }
            }
          ],
          "parameters_customization": true,
          "inputs": [
            {
              "name": "data_url",
              "description": "data source."
            }
          ],
          "outputs": [
            {
              "name": "train_url",
              "description": "model output."
            }
          ],
          "engine": {
            "engine_name": "PyTorch",
            "engine_version": "PyTorch-1.3.0-python3.6"
          }
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateAlgorithmRequest.self, json) == nil)
  }

  @Test("The documented response 201 of CreateAlgorithm survives")
  func documentedResponse201() throws {
    let json = """
      {
        "metadata": {
          "id": "2e5451fe-913f-4492-821a-2981031382f7",
          "name": "TestModelArtsalgorithm",
          "description": "...",
          "create_time": 1636600721742,
          "workspace_id": "0",
          "ai_project": "default-ai-project",
          "user_name": "",
          "domain_id": "xxxxxxxxxxxxxxxxxxxxxxxxxx",
          "source": "custom",
          "api_version": "",
          "is_valid": true,
          "state": "",
          "size": 4791,
          "tags": null,
          "attr_list": null,
          "version_num": 0,
          "update_time": 0
        },
        "job_config": {
          "code_dir": "/algo-test/pytorch/work1/code/",
          "boot_file": "/algo-test/pytorch/work1/code/test-pytorch.py",
          "command": "",
          "parameters": [
            {
              "name": "test-parameter",
              "description": "",
              "i18n_description": null,
              "value": "10",
              "constraint": {
                "type": "String",
                "editable": true,
                "required": false,
                "sensitive": false,
                "valid_type": "None",
                "valid_range": []
              }
            }
          ],
          "parameters_customization": true,
          "inputs": [
            {
              "name": "data_url",
              "description": "name to translate"
            }
          ],
          "outputs": [
            {
              "name": "train_url",
              "description": "name to translate"
            }
          ],
          "engine": {
            "engine_id": "pytorch-cp36-1.3.0",
            "engine_name": "PyTorch",
            "engine_version": "PyTorch-1.3.0-python3.6"
          },
          "code_tree": {
            "name": "code/",
            "children": [
              {
                "name": "test-pytorch.py"
              }
            ]
          }
        },
        "resource_requirements": null,
        "advanced_config": {}
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateAlgorithmResponse.self, json) == nil)
  }
}
