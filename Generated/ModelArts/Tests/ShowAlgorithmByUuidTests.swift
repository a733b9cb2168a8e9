// Made by Tablature from ShowAlgorithmByUuid.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowAlgorithmByUuid")
struct ShowAlgorithmByUuidTests {
  @Test("The documented response 200 of ShowAlgorithmByUuid survives")
  func documentedResponse200() throws {
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
    try #expect(RoundTrip.difference(in: ModelArts.ShowAlgorithmByUUIDResponse.self, json) == nil)
  }

  @Test("The documented request of ShowAlgorithmByUuid is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowAlgorithmByUUID(algorithmID: "2e5451fe-913f-4492-821a-2981031382f7")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/algorithms/2e5451fe-913f-4492-821a-2981031382f7")
  }
}
