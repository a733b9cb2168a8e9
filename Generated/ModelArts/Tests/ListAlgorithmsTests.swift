// Made by Tablature from ListAlgorithms.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListAlgorithms")
struct ListAlgorithmsTests {
  @Test("The documented response 200 of ListAlgorithms survives")
  func documentedResponse200() throws {
    let json = """
      {
        "total": 1,
        "count": 1,
        "limit": 1,
        "offset": 0,
        "sort_by": "create_time",
        "order": "desc",
        "group_by": "",
        "items": [
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
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListAlgorithmsResponse.self, json) == nil)
  }

  @Test("ListAlgorithmsResponse survives decoding and encoding")
  func listAlgorithmsResponse() {
    let full = """
      {
        "total": 1,
        "count": 1,
        "limit": 1,
        "offset": 1,
        "sort_by": "text",
        "order": "text",
        "group_by": "text",
        "items": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListAlgorithmsResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmResponse survives decoding and encoding")
  func algorithmResponse() {
    let full = """
      {
        "metadata": {},
        "job_config": {},
        "resource_requirements": [
          {}
        ],
        "advanced_config": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmResponseMetadata survives decoding and encoding")
  func algorithmResponseMetadata() {
    let full = """
      {
        "id": 1,
        "name": "text",
        "description": "text",
        "workspace_id": "text",
        "ai_project": "text",
        "user_name": "text",
        "domain_id": "text",
        "source": "text",
        "api_version": "text",
        "is_valid": "text",
        "state": "text",
        "tags": [
          {
            "key1": "text"
          }
        ],
        "attr_list": [
          "text"
        ],
        "version_num": 1,
        "size": 1,
        "create_time": 1,
        "update_time": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmResponseMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AlgorithmResponseMetadata knows its constraints",
    arguments: [
      ConstraintProbe("name with 0 characters", #"{"name": ""}"#, offending: "name"),
      ConstraintProbe("name with 1 characters", #"{"name": "x"}"#),
      ConstraintProbe("name with 2 characters", #"{"name": "xx"}"#),
      ConstraintProbe("name with 63 characters", #"{"name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("name with 64 characters", #"{"name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("name with 65 characters", #"{"name": "\#(String(repeating: "x", count: 65))"}"#, offending: "name"),
      ConstraintProbe("description with 0 characters", #"{"description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
    ])
  func algorithmResponseMetadataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AlgorithmResponseMetadata.self) == probe.expectedFindings)
  }

  @Test("AlgorithmResponseJobConfig survives decoding and encoding")
  func algorithmResponseJobConfig() {
    let full = """
      {
        "code_dir": "text",
        "boot_file": "text",
        "command": "text",
        "parameters": [
          {}
        ],
        "inputs": [
          {}
        ],
        "outputs": [
          {}
        ],
        "engine": {},
        "code_tree": [
          {}
        ],
        "parameters_customization": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmResponseJobConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmResponseJobConfigInputs survives decoding and encoding")
  func algorithmResponseJobConfigInputs() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "remote_constraints": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmResponseJobConfigInputs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmResponseJobConfigInputsRemoteConstraints survives decoding and encoding")
  func algorithmResponseJobConfigInputsRemoteConstraints() {
    let full = """
      {
        "data_type": "text",
        "attributes": [
          {
            "key1": "data_format"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmResponseJobConfigInputsRemoteConstraints.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AlgorithmResponseJobConfigInputsRemoteConstraints knows its constraints",
    arguments: [
      ConstraintProbe("attributes element value as data_format", #"{"attributes": [{"key0": "data_format"}]}"#),
      ConstraintProbe("attributes element value as data_segmentation", #"{"attributes": [{"key0": "data_segmentation"}]}"#),
      ConstraintProbe("attributes element value as dataset_type", #"{"attributes": [{"key0": "dataset_type"}]}"#),
      ConstraintProbe("attributes element value undocumented", #"{"attributes": [{"key0": "undocumented value"}]}"#, offending: "attributes"),
    ])
  func algorithmResponseJobConfigInputsRemoteConstraintsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AlgorithmResponseJobConfigInputsRemoteConstraints.self) == probe.expectedFindings)
  }

  @Test("AlgorithmResponseJobConfigOutputs survives decoding and encoding")
  func algorithmResponseJobConfigOutputs() {
    let full = """
      {
        "name": "text",
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmResponseJobConfigOutputs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmResponseJobConfigEngine survives decoding and encoding")
  func algorithmResponseJobConfigEngine() {
    let full = """
      {
        "engine_id": "text",
        "engine_name": "text",
        "engine_version": "text",
        "image_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmResponseJobConfigEngine.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmResponseJobConfigCodeTree survives decoding and encoding")
  func algorithmResponseJobConfigCodeTree() {
    let full = """
      {
        "name": "text",
        "children": {
          "key": "value"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmResponseJobConfigCodeTree.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmResponseResourceRequirements survives decoding and encoding")
  func algorithmResponseResourceRequirements() {
    let full = """
      {
        "key": "flavor_type",
        "value": [
          "text"
        ],
        "operator": "in"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmResponseResourceRequirements.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AlgorithmResponseResourceRequirements knows its constraints",
    arguments: [
      ConstraintProbe("key as flavor_type", #"{"key": "flavor_type"}"#),
      ConstraintProbe("key as device_distributed_mode", #"{"key": "device_distributed_mode"}"#),
      ConstraintProbe("key as host_distributed_mode", #"{"key": "host_distributed_mode"}"#),
      ConstraintProbe("key undocumented", #"{"key": "undocumented value"}"#, offending: "key"),
      ConstraintProbe("operator as documented", #"{"operator": "in"}"#),
      ConstraintProbe("operator other than documented", #"{"operator": "in-other"}"#, offending: "operator"),
    ])
  func algorithmResponseResourceRequirementsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AlgorithmResponseResourceRequirements.self) == probe.expectedFindings)
  }

  @Test("AlgorithmResponseAdvancedConfig survives decoding and encoding")
  func algorithmResponseAdvancedConfig() {
    let full = """
      {
        "auto_search": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmResponseAdvancedConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmResponseAdvancedConfigAutoSearch survives decoding and encoding")
  func algorithmResponseAdvancedConfigAutoSearch() {
    let full = """
      {
        "skip_search_params": "text",
        "reward_attrs": [
          {}
        ],
        "search_params": [
          {}
        ],
        "algo_configs": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmResponseAdvancedConfigAutoSearch.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmResponseAdvancedConfigAutoSearchSearchParams survives decoding and encoding")
  func algorithmResponseAdvancedConfigAutoSearchSearchParams() {
    let full = """
      {
        "name": "text",
        "param_type": "continuous",
        "lower_bound": "text",
        "upper_bound": "text",
        "discrete_points_num": "text",
        "discrete_values": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmResponseAdvancedConfigAutoSearchSearchParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AlgorithmResponseAdvancedConfigAutoSearchSearchParams knows its constraints",
    arguments: [
      ConstraintProbe("param_type as continuous", #"{"param_type": "continuous"}"#),
      ConstraintProbe("param_type as discrete", #"{"param_type": "discrete"}"#),
      ConstraintProbe("param_type undocumented", #"{"param_type": "undocumented value"}"#, offending: "param_type"),
    ])
  func algorithmResponseAdvancedConfigAutoSearchSearchParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AlgorithmResponseAdvancedConfigAutoSearchSearchParams.self) == probe.expectedFindings)
  }

  @Test("ListAlgorithms knows the constraints of its parameters")
  func listAlgorithmsParameters() {
    #expect(ModelArts.ListAlgorithms(offset: -1).offendingFields == ["offset"])
    #expect(ModelArts.ListAlgorithms(offset: 0).offendingFields == [])
    #expect(ModelArts.ListAlgorithms(offset: 1).offendingFields == [])
    #expect(ModelArts.ListAlgorithms(limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListAlgorithms(limit: 1).offendingFields == [])
    #expect(ModelArts.ListAlgorithms(limit: 2).offendingFields == [])
    #expect(ModelArts.ListAlgorithms(limit: 49).offendingFields == [])
    #expect(ModelArts.ListAlgorithms(limit: 50).offendingFields == [])
    #expect(ModelArts.ListAlgorithms(limit: 51).offendingFields == ["limit"])
  }
}
