// Made by Tablature from CreateAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
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
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
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

  @Test("CreateAlgorithmRequest survives decoding and encoding")
  func createAlgorithmRequest() {
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
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponse survives decoding and encoding")
  func createAlgorithmResponse() {
    let full = """
      {
        "metadata": {},
        "job_config": {},
        "resource_requirements": [
          {}
        ],
        "advanced_config": {},
        "name": "text",
        "value": "text",
        "description": "text",
        "constraint": {},
        "i18n_description": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseMetadata survives decoding and encoding")
  func createAlgorithmResponseMetadata() {
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
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateAlgorithmResponseMetadata knows its constraints",
    arguments: [
      ConstraintProbe("name with 0 characters", #"{"name": ""}"#, offending: "name"),
      ConstraintProbe("name with 1 characters", #"{"name": "x"}"#),
      ConstraintProbe("name with 2 characters", #"{"name": "xx"}"#),
      ConstraintProbe("name with 63 characters", #"{"name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("name with 64 characters", #"{"name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("name with 65 characters", #"{"name": "\#(String(repeating: "x", count: 65))"}"#, offending: "name"),
    ])
  func createAlgorithmResponseMetadataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateAlgorithmResponseMetadata.self) == probe.expectedFindings)
  }

  @Test("CreateAlgorithmResponseJobConfig survives decoding and encoding")
  func createAlgorithmResponseJobConfig() {
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
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseJobConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseJobConfigParameters survives decoding and encoding")
  func createAlgorithmResponseJobConfigParameters() {
    let full = """
      {
        "name": "text",
        "value": "text",
        "description": "text",
        "constraint": {},
        "i18n_description": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseJobConfigParameters.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseJobConfigParametersConstraint survives decoding and encoding")
  func createAlgorithmResponseJobConfigParametersConstraint() {
    let full = """
      {
        "type": "text",
        "editable": true,
        "required": true,
        "sensitive": true,
        "valid_type": "text",
        "valid_range": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseJobConfigParametersConstraint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseJobConfigParametersI18nDescription survives decoding and encoding")
  func createAlgorithmResponseJobConfigParametersI18nDescription() {
    let full = """
      {
        "language": "text",
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseJobConfigParametersI18nDescription.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseJobConfigInputs survives decoding and encoding")
  func createAlgorithmResponseJobConfigInputs() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "remote_constraints": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseJobConfigInputs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseJobConfigInputsRemoteConstraints survives decoding and encoding")
  func createAlgorithmResponseJobConfigInputsRemoteConstraints() {
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
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseJobConfigInputsRemoteConstraints.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateAlgorithmResponseJobConfigInputsRemoteConstraints knows its constraints",
    arguments: [
      ConstraintProbe("attributes element value as data_format", #"{"attributes": [{"key0": "data_format"}]}"#),
      ConstraintProbe("attributes element value as data_segmentation", #"{"attributes": [{"key0": "data_segmentation"}]}"#),
      ConstraintProbe("attributes element value as dataset_type", #"{"attributes": [{"key0": "dataset_type"}]}"#),
      ConstraintProbe("attributes element value undocumented", #"{"attributes": [{"key0": "undocumented value"}]}"#, offending: "attributes"),
    ])
  func createAlgorithmResponseJobConfigInputsRemoteConstraintsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateAlgorithmResponseJobConfigInputsRemoteConstraints.self) == probe.expectedFindings)
  }

  @Test("CreateAlgorithmResponseJobConfigOutputs survives decoding and encoding")
  func createAlgorithmResponseJobConfigOutputs() {
    let full = """
      {
        "name": "text",
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseJobConfigOutputs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseJobConfigEngine survives decoding and encoding")
  func createAlgorithmResponseJobConfigEngine() {
    let full = """
      {
        "engine_id": "text",
        "engine_name": "text",
        "engine_version": "text",
        "image_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseJobConfigEngine.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseJobConfigCodeTree survives decoding and encoding")
  func createAlgorithmResponseJobConfigCodeTree() {
    let full = """
      {
        "name": "text",
        "children": {
          "key": "value"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseJobConfigCodeTree.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseResourceRequirements survives decoding and encoding")
  func createAlgorithmResponseResourceRequirements() {
    let full = """
      {
        "key": "flavor_type",
        "value": [
          "text"
        ],
        "operator": "in"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseResourceRequirements.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateAlgorithmResponseResourceRequirements knows its constraints",
    arguments: [
      ConstraintProbe("key as flavor_type", #"{"key": "flavor_type"}"#),
      ConstraintProbe("key as device_distributed_mode", #"{"key": "device_distributed_mode"}"#),
      ConstraintProbe("key as host_distributed_mode", #"{"key": "host_distributed_mode"}"#),
      ConstraintProbe("key undocumented", #"{"key": "undocumented value"}"#, offending: "key"),
      ConstraintProbe("operator as documented", #"{"operator": "in"}"#),
      ConstraintProbe("operator other than documented", #"{"operator": "in-other"}"#, offending: "operator"),
    ])
  func createAlgorithmResponseResourceRequirementsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateAlgorithmResponseResourceRequirements.self) == probe.expectedFindings)
  }

  @Test("CreateAlgorithmResponseAdvancedConfig survives decoding and encoding")
  func createAlgorithmResponseAdvancedConfig() {
    let full = """
      {
        "auto_search": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseAdvancedConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseAdvancedConfigAutoSearch survives decoding and encoding")
  func createAlgorithmResponseAdvancedConfigAutoSearch() {
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
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseAdvancedConfigAutoSearch.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs survives decoding and encoding")
  func createAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs() {
    let full = """
      {
        "name": "text",
        "mode": "max",
        "regex": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs knows its constraints",
    arguments: [
      ConstraintProbe("mode as max", #"{"mode": "max"}"#),
      ConstraintProbe("mode as min", #"{"mode": "min"}"#),
      ConstraintProbe("mode undocumented", #"{"mode": "undocumented value"}"#, offending: "mode"),
    ])
  func createAlgorithmResponseAdvancedConfigAutoSearchRewardAttrsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs.self) == probe.expectedFindings)
  }

  @Test("CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams survives decoding and encoding")
  func createAlgorithmResponseAdvancedConfigAutoSearchSearchParams() {
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
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams knows its constraints",
    arguments: [
      ConstraintProbe("param_type as continuous", #"{"param_type": "continuous"}"#),
      ConstraintProbe("param_type as discrete", #"{"param_type": "discrete"}"#),
      ConstraintProbe("param_type undocumented", #"{"param_type": "undocumented value"}"#, offending: "param_type"),
    ])
  func createAlgorithmResponseAdvancedConfigAutoSearchSearchParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams.self) == probe.expectedFindings)
  }

  @Test("CreateAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs survives decoding and encoding")
  func createAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs() {
    let full = """
      {
        "name": "text",
        "params": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseJobConfigInputsRemoteConstraints.Attribute keeps every value")
  func createAlgorithmResponseJobConfigInputsRemoteConstraintsAttribute() {
    let documented = #"["data_format", "data_segmentation", "dataset_type"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateAlgorithmResponseJobConfigInputsRemoteConstraints.Attribute.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseResourceRequirements.KeyValue keeps every value")
  func createAlgorithmResponseResourceRequirementsKeyValue() {
    let documented = #"["flavor_type", "device_distributed_mode", "host_distributed_mode"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateAlgorithmResponseResourceRequirements.KeyValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs.Mode keeps every value")
  func createAlgorithmResponseAdvancedConfigAutoSearchRewardAttrsMode() {
    let documented = #"["max", "min"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs.Mode.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams.ParamType keeps every value")
  func createAlgorithmResponseAdvancedConfigAutoSearchSearchParamsParamType() {
    let documented = #"["continuous", "discrete"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateAlgorithmResponseAdvancedConfigAutoSearchSearchParams.ParamType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
