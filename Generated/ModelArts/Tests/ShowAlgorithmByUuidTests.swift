// Made by Tablature from ShowAlgorithmByUuid.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
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
    try #expect(RoundTrip.difference(in: ModelArts.ShowAlgorithmByUuidResponse.self, json) == nil)
  }

  @Test("The documented request of ShowAlgorithmByUuid is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowAlgorithmByUuid(algorithmID: "2e5451fe-913f-4492-821a-2981031382f7")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/algorithms/2e5451fe-913f-4492-821a-2981031382f7")
  }

  @Test("ShowAlgorithmByUuidResponse survives decoding and encoding")
  func showAlgorithmByUUIDResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseMetadata survives decoding and encoding")
  func showAlgorithmByUUIDResponseMetadata() {
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
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowAlgorithmByUuidResponseMetadata knows its constraints",
    arguments: [
      ConstraintProbe("name with 0 characters", #"{"name": ""}"#, offending: "name"),
      ConstraintProbe("name with 1 characters", #"{"name": "x"}"#),
      ConstraintProbe("name with 2 characters", #"{"name": "xx"}"#),
      ConstraintProbe("name with 63 characters", #"{"name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("name with 64 characters", #"{"name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("name with 65 characters", #"{"name": "\#(String(repeating: "x", count: 65))"}"#, offending: "name"),
    ])
  func showAlgorithmByUUIDResponseMetadataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowAlgorithmByUuidResponseMetadata.self) == probe.expectedFindings)
  }

  @Test("ShowAlgorithmByUuidResponseJobConfig survives decoding and encoding")
  func showAlgorithmByUUIDResponseJobConfig() {
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
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseJobConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseJobConfigParameters survives decoding and encoding")
  func showAlgorithmByUUIDResponseJobConfigParameters() {
    let full = """
      {
        "name": "text",
        "value": "text",
        "description": "text",
        "constraint": {},
        "i18n_description": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseJobConfigParameters.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseJobConfigParametersConstraint survives decoding and encoding")
  func showAlgorithmByUUIDResponseJobConfigParametersConstraint() {
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
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseJobConfigParametersConstraint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseJobConfigParametersI18nDescription survives decoding and encoding")
  func showAlgorithmByUUIDResponseJobConfigParametersI18nDescription() {
    let full = """
      {
        "language": "text",
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseJobConfigParametersI18nDescription.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseJobConfigInputs survives decoding and encoding")
  func showAlgorithmByUUIDResponseJobConfigInputs() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "remote_constraints": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseJobConfigInputs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseJobConfigInputsRemoteConstraints survives decoding and encoding")
  func showAlgorithmByUUIDResponseJobConfigInputsRemoteConstraints() {
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
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseJobConfigInputsRemoteConstraints.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowAlgorithmByUuidResponseJobConfigInputsRemoteConstraints knows its constraints",
    arguments: [
      ConstraintProbe("attributes element value as data_format", #"{"attributes": [{"key0": "data_format"}]}"#),
      ConstraintProbe("attributes element value as data_segmentation", #"{"attributes": [{"key0": "data_segmentation"}]}"#),
      ConstraintProbe("attributes element value as dataset_type", #"{"attributes": [{"key0": "dataset_type"}]}"#),
      ConstraintProbe("attributes element value undocumented", #"{"attributes": [{"key0": "undocumented value"}]}"#, offending: "attributes"),
    ])
  func showAlgorithmByUUIDResponseJobConfigInputsRemoteConstraintsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowAlgorithmByUuidResponseJobConfigInputsRemoteConstraints.self) == probe.expectedFindings)
  }

  @Test("ShowAlgorithmByUuidResponseJobConfigOutputs survives decoding and encoding")
  func showAlgorithmByUUIDResponseJobConfigOutputs() {
    let full = """
      {
        "name": "text",
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseJobConfigOutputs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseJobConfigEngine survives decoding and encoding")
  func showAlgorithmByUUIDResponseJobConfigEngine() {
    let full = """
      {
        "engine_id": "text",
        "engine_name": "text",
        "engine_version": "text",
        "image_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseJobConfigEngine.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseJobConfigCodeTree survives decoding and encoding")
  func showAlgorithmByUUIDResponseJobConfigCodeTree() {
    let full = """
      {
        "name": "text",
        "children": {
          "key": "value"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseJobConfigCodeTree.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseResourceRequirements survives decoding and encoding")
  func showAlgorithmByUUIDResponseResourceRequirements() {
    let full = """
      {
        "key": "flavor_type",
        "value": [
          "text"
        ],
        "operator": "in"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseResourceRequirements.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowAlgorithmByUuidResponseResourceRequirements knows its constraints",
    arguments: [
      ConstraintProbe("key as flavor_type", #"{"key": "flavor_type"}"#),
      ConstraintProbe("key as device_distributed_mode", #"{"key": "device_distributed_mode"}"#),
      ConstraintProbe("key as host_distributed_mode", #"{"key": "host_distributed_mode"}"#),
      ConstraintProbe("key undocumented", #"{"key": "undocumented value"}"#, offending: "key"),
      ConstraintProbe("operator as documented", #"{"operator": "in"}"#),
      ConstraintProbe("operator other than documented", #"{"operator": "in-other"}"#, offending: "operator"),
    ])
  func showAlgorithmByUUIDResponseResourceRequirementsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowAlgorithmByUuidResponseResourceRequirements.self) == probe.expectedFindings)
  }

  @Test("ShowAlgorithmByUuidResponseAdvancedConfig survives decoding and encoding")
  func showAlgorithmByUUIDResponseAdvancedConfig() {
    let full = """
      {
        "auto_search": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseAdvancedConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseAdvancedConfigAutoSearch survives decoding and encoding")
  func showAlgorithmByUUIDResponseAdvancedConfigAutoSearch() {
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
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseAdvancedConfigAutoSearch.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchRewardAttrs survives decoding and encoding")
  func showAlgorithmByUUIDResponseAdvancedConfigAutoSearchRewardAttrs() {
    let full = """
      {
        "name": "text",
        "mode": "max",
        "regex": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchRewardAttrs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchRewardAttrs knows its constraints",
    arguments: [
      ConstraintProbe("mode as max", #"{"mode": "max"}"#),
      ConstraintProbe("mode as min", #"{"mode": "min"}"#),
      ConstraintProbe("mode undocumented", #"{"mode": "undocumented value"}"#, offending: "mode"),
    ])
  func showAlgorithmByUUIDResponseAdvancedConfigAutoSearchRewardAttrsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchRewardAttrs.self) == probe.expectedFindings)
  }

  @Test("ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchSearchParams survives decoding and encoding")
  func showAlgorithmByUUIDResponseAdvancedConfigAutoSearchSearchParams() {
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
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchSearchParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchSearchParams knows its constraints",
    arguments: [
      ConstraintProbe("param_type as continuous", #"{"param_type": "continuous"}"#),
      ConstraintProbe("param_type as discrete", #"{"param_type": "discrete"}"#),
      ConstraintProbe("param_type undocumented", #"{"param_type": "undocumented value"}"#, offending: "param_type"),
    ])
  func showAlgorithmByUUIDResponseAdvancedConfigAutoSearchSearchParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchSearchParams.self) == probe.expectedFindings)
  }

  @Test("ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchAlgoConfigs survives decoding and encoding")
  func showAlgorithmByUUIDResponseAdvancedConfigAutoSearchAlgoConfigs() {
    let full = """
      {
        "name": "text",
        "params": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchAlgoConfigs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseJobConfigInputsRemoteConstraints.Attribute keeps every value")
  func showAlgorithmByUUIDResponseJobConfigInputsRemoteConstraintsAttribute() {
    let documented = #"["data_format", "data_segmentation", "dataset_type"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowAlgorithmByUuidResponseJobConfigInputsRemoteConstraints.Attribute.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseResourceRequirements.KeyValue keeps every value")
  func showAlgorithmByUUIDResponseResourceRequirementsKeyValue() {
    let documented = #"["flavor_type", "device_distributed_mode", "host_distributed_mode"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowAlgorithmByUuidResponseResourceRequirements.KeyValue.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchRewardAttrs.Mode keeps every value")
  func showAlgorithmByUUIDResponseAdvancedConfigAutoSearchRewardAttrsMode() {
    let documented = #"["max", "min"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchRewardAttrs.Mode.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchSearchParams.ParamType keeps every value")
  func showAlgorithmByUUIDResponseAdvancedConfigAutoSearchSearchParamsParamType() {
    let documented = #"["continuous", "discrete"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ShowAlgorithmByUuidResponseAdvancedConfigAutoSearchSearchParams.ParamType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
