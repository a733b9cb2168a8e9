// Made by Tablature from ChangeAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ChangeAlgorithm")
struct ChangeAlgorithmTests {
  @Test("The documented request of ChangeAlgorithm survives")
  func documentedRequest() throws {
    let json = """
      {
        "metadata": {
          "name": "TestModelArtsalgorithm",
          "description": "..."
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
    try #expect(RoundTrip.difference(in: ModelArts.ChangeAlgorithmRequest.self, json) == nil)
  }

  @Test("The documented response 201 of ChangeAlgorithm survives")
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
    try #expect(RoundTrip.difference(in: ModelArts.ChangeAlgorithmResponse.self, json) == nil)
  }

  @Test("ChangeAlgorithmRequest survives decoding and encoding")
  func changeAlgorithmRequest() {
    let full = """
      {
        "metadata": {
          "name": "text"
        },
        "job_config": {},
        "resource_requirements": [
          {}
        ],
        "advanced_config": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
