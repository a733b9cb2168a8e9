// Made by Tablature from ChangeAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
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
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
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

  @Test("ChangeAlgorithmResponse survives decoding and encoding")
  func changeAlgorithmResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseMetadata survives decoding and encoding")
  func changeAlgorithmResponseMetadata() {
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
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ChangeAlgorithmResponseMetadata knows its constraints",
    arguments: [
      ConstraintProbe("name with 0 characters", #"{"name": ""}"#, offending: "name"),
      ConstraintProbe("name with 1 characters", #"{"name": "x"}"#),
      ConstraintProbe("name with 2 characters", #"{"name": "xx"}"#),
      ConstraintProbe("name with 63 characters", #"{"name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("name with 64 characters", #"{"name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("name with 65 characters", #"{"name": "\#(String(repeating: "x", count: 65))"}"#, offending: "name"),
    ])
  func changeAlgorithmResponseMetadataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ChangeAlgorithmResponseMetadata.self) == probe.expectedFindings)
  }

  @Test("ChangeAlgorithmResponseJobConfig survives decoding and encoding")
  func changeAlgorithmResponseJobConfig() {
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
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseJobConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseJobConfigParameters survives decoding and encoding")
  func changeAlgorithmResponseJobConfigParameters() {
    let full = """
      {
        "name": "text",
        "value": "text",
        "description": "text",
        "constraint": {},
        "i18n_description": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseJobConfigParameters.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseJobConfigParametersConstraint survives decoding and encoding")
  func changeAlgorithmResponseJobConfigParametersConstraint() {
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
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseJobConfigParametersConstraint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseJobConfigParametersI18nDescription survives decoding and encoding")
  func changeAlgorithmResponseJobConfigParametersI18nDescription() {
    let full = """
      {
        "language": "text",
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseJobConfigParametersI18nDescription.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseJobConfigInputs survives decoding and encoding")
  func changeAlgorithmResponseJobConfigInputs() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "remote_constraints": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseJobConfigInputs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseJobConfigInputsRemoteConstraints survives decoding and encoding")
  func changeAlgorithmResponseJobConfigInputsRemoteConstraints() {
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
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseJobConfigInputsRemoteConstraints.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ChangeAlgorithmResponseJobConfigInputsRemoteConstraints knows its constraints",
    arguments: [
      ConstraintProbe("attributes element value as data_format", #"{"attributes": [{"key0": "data_format"}]}"#),
      ConstraintProbe("attributes element value as data_segmentation", #"{"attributes": [{"key0": "data_segmentation"}]}"#),
      ConstraintProbe("attributes element value as dataset_type", #"{"attributes": [{"key0": "dataset_type"}]}"#),
      ConstraintProbe("attributes element value undocumented", #"{"attributes": [{"key0": "undocumented value"}]}"#, offending: "attributes"),
    ])
  func changeAlgorithmResponseJobConfigInputsRemoteConstraintsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ChangeAlgorithmResponseJobConfigInputsRemoteConstraints.self) == probe.expectedFindings)
  }

  @Test("ChangeAlgorithmResponseJobConfigOutputs survives decoding and encoding")
  func changeAlgorithmResponseJobConfigOutputs() {
    let full = """
      {
        "name": "text",
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseJobConfigOutputs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseJobConfigEngine survives decoding and encoding")
  func changeAlgorithmResponseJobConfigEngine() {
    let full = """
      {
        "engine_id": "text",
        "engine_name": "text",
        "engine_version": "text",
        "image_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseJobConfigEngine.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseJobConfigCodeTree survives decoding and encoding")
  func changeAlgorithmResponseJobConfigCodeTree() {
    let full = """
      {
        "name": "text",
        "children": {
          "key": "value"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseJobConfigCodeTree.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseResourceRequirements survives decoding and encoding")
  func changeAlgorithmResponseResourceRequirements() {
    let full = """
      {
        "key": "flavor_type",
        "value": [
          "text"
        ],
        "operator": "in"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseResourceRequirements.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ChangeAlgorithmResponseResourceRequirements knows its constraints",
    arguments: [
      ConstraintProbe("key as flavor_type", #"{"key": "flavor_type"}"#),
      ConstraintProbe("key as device_distributed_mode", #"{"key": "device_distributed_mode"}"#),
      ConstraintProbe("key as host_distributed_mode", #"{"key": "host_distributed_mode"}"#),
      ConstraintProbe("key undocumented", #"{"key": "undocumented value"}"#, offending: "key"),
      ConstraintProbe("operator as documented", #"{"operator": "in"}"#),
      ConstraintProbe("operator other than documented", #"{"operator": "in-other"}"#, offending: "operator"),
    ])
  func changeAlgorithmResponseResourceRequirementsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ChangeAlgorithmResponseResourceRequirements.self) == probe.expectedFindings)
  }

  @Test("ChangeAlgorithmResponseAdvancedConfig survives decoding and encoding")
  func changeAlgorithmResponseAdvancedConfig() {
    let full = """
      {
        "auto_search": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseAdvancedConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseAdvancedConfigAutoSearch survives decoding and encoding")
  func changeAlgorithmResponseAdvancedConfigAutoSearch() {
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
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseAdvancedConfigAutoSearch.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs survives decoding and encoding")
  func changeAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs() {
    let full = """
      {
        "name": "text",
        "mode": "max",
        "regex": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ChangeAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs knows its constraints",
    arguments: [
      ConstraintProbe("mode as max", #"{"mode": "max"}"#),
      ConstraintProbe("mode as min", #"{"mode": "min"}"#),
      ConstraintProbe("mode undocumented", #"{"mode": "undocumented value"}"#, offending: "mode"),
    ])
  func changeAlgorithmResponseAdvancedConfigAutoSearchRewardAttrsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ChangeAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs.self) == probe.expectedFindings)
  }

  @Test("ChangeAlgorithmResponseAdvancedConfigAutoSearchSearchParams survives decoding and encoding")
  func changeAlgorithmResponseAdvancedConfigAutoSearchSearchParams() {
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
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseAdvancedConfigAutoSearchSearchParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ChangeAlgorithmResponseAdvancedConfigAutoSearchSearchParams knows its constraints",
    arguments: [
      ConstraintProbe("param_type as continuous", #"{"param_type": "continuous"}"#),
      ConstraintProbe("param_type as discrete", #"{"param_type": "discrete"}"#),
      ConstraintProbe("param_type undocumented", #"{"param_type": "undocumented value"}"#, offending: "param_type"),
    ])
  func changeAlgorithmResponseAdvancedConfigAutoSearchSearchParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ChangeAlgorithmResponseAdvancedConfigAutoSearchSearchParams.self) == probe.expectedFindings)
  }

  @Test("ChangeAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs survives decoding and encoding")
  func changeAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs() {
    let full = """
      {
        "name": "text",
        "params": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ChangeAlgorithmResponseAdvancedConfigAutoSearchAlgoConfigs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseJobConfigInputsRemoteConstraints.Attribute keeps every value")
  func changeAlgorithmResponseJobConfigInputsRemoteConstraintsAttribute() {
    let documented = #"["data_format", "data_segmentation", "dataset_type"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ChangeAlgorithmResponseJobConfigInputsRemoteConstraints.Attribute.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseResourceRequirements.KeyValue keeps every value")
  func changeAlgorithmResponseResourceRequirementsKeyValue() {
    let documented = #"["flavor_type", "device_distributed_mode", "host_distributed_mode"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ChangeAlgorithmResponseResourceRequirements.KeyValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs.Mode keeps every value")
  func changeAlgorithmResponseAdvancedConfigAutoSearchRewardAttrsMode() {
    let documented = #"["max", "min"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ChangeAlgorithmResponseAdvancedConfigAutoSearchRewardAttrs.Mode.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ChangeAlgorithmResponseAdvancedConfigAutoSearchSearchParams.ParamType keeps every value")
  func changeAlgorithmResponseAdvancedConfigAutoSearchSearchParamsParamType() {
    let documented = #"["continuous", "discrete"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ChangeAlgorithmResponseAdvancedConfigAutoSearchSearchParams.ParamType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
