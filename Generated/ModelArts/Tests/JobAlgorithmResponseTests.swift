// Made by Tablature from JobAlgorithmResponse.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("JobAlgorithmResponse")
struct JobAlgorithmResponseTests {
  @Test("JobAlgorithmResponse survives decoding and encoding")
  func jobAlgorithmResponse() {
    let full = """
      {
        "id": "id",
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
          {}
        ],
        "outputs": [
          {}
        ],
        "engine": {},
        "local_code_dir": "text",
        "working_dir": "text",
        "environments": [
          {
            "key1": "text"
          }
        ],
        "summary": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobAlgorithmResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "JobAlgorithmResponse knows its constraints",
    arguments: [
      ConstraintProbe("id as id", #"{"id": "id"}"#),
      ConstraintProbe("id as subscription_id+item_version_id", #"{"id": "subscription_id+item_version_id"}"#),
      ConstraintProbe("id as code_dir+boot_file", #"{"id": "code_dir+boot_file"}"#),
      ConstraintProbe("id as 3f5d6706-7b67-408d-8ba0-ec08048c45ed", #"{"id": "3f5d6706-7b67-408d-8ba0-ec08048c45ed"}"#),
      ConstraintProbe("id undocumented", #"{"id": "undocumented value"}"#, offending: "id"),
    ])
  func jobAlgorithmResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.JobAlgorithmResponse.self) == probe.expectedFindings)
  }

  @Test("JobAlgorithmResponseParameters survives decoding and encoding")
  func jobAlgorithmResponseParameters() {
    let full = """
      {
        "name": "text",
        "value": "text",
        "description": "text",
        "constraint": {},
        "i18n_description": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobAlgorithmResponseParameters.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JobAlgorithmResponseParametersConstraint survives decoding and encoding")
  func jobAlgorithmResponseParametersConstraint() {
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
    let problems = RoundTrip.problems(with: ModelArts.JobAlgorithmResponseParametersConstraint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JobAlgorithmResponseParametersI18nDescription survives decoding and encoding")
  func jobAlgorithmResponseParametersI18nDescription() {
    let full = """
      {
        "language": "text",
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobAlgorithmResponseParametersI18nDescription.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JobAlgorithmResponsePolicies survives decoding and encoding")
  func jobAlgorithmResponsePolicies() {
    let full = """
      {
        "auto_search": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobAlgorithmResponsePolicies.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JobAlgorithmResponsePoliciesAutoSearch survives decoding and encoding")
  func jobAlgorithmResponsePoliciesAutoSearch() {
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
    let problems = RoundTrip.problems(with: ModelArts.JobAlgorithmResponsePoliciesAutoSearch.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JobAlgorithmResponsePoliciesAutoSearchRewardAttrs survives decoding and encoding")
  func jobAlgorithmResponsePoliciesAutoSearchRewardAttrs() {
    let full = """
      {
        "name": "text",
        "mode": "max",
        "regex": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobAlgorithmResponsePoliciesAutoSearchRewardAttrs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "JobAlgorithmResponsePoliciesAutoSearchRewardAttrs knows its constraints",
    arguments: [
      ConstraintProbe("mode as max", #"{"mode": "max"}"#),
      ConstraintProbe("mode as min", #"{"mode": "min"}"#),
      ConstraintProbe("mode undocumented", #"{"mode": "undocumented value"}"#, offending: "mode"),
    ])
  func jobAlgorithmResponsePoliciesAutoSearchRewardAttrsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.JobAlgorithmResponsePoliciesAutoSearchRewardAttrs.self) == probe.expectedFindings)
  }

  @Test("JobAlgorithmResponsePoliciesAutoSearchSearchParams survives decoding and encoding")
  func jobAlgorithmResponsePoliciesAutoSearchSearchParams() {
    let full = """
      {
        "name": "text",
        "param_type": "continuous",
        "lower_bound": "text",
        "upper_bound": "text",
        "discrete_points_num": "text",
        "discrete_values": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobAlgorithmResponsePoliciesAutoSearchSearchParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "JobAlgorithmResponsePoliciesAutoSearchSearchParams knows its constraints",
    arguments: [
      ConstraintProbe("param_type as continuous", #"{"param_type": "continuous"}"#),
      ConstraintProbe("param_type as discrete", #"{"param_type": "discrete"}"#),
      ConstraintProbe("param_type undocumented", #"{"param_type": "undocumented value"}"#, offending: "param_type"),
    ])
  func jobAlgorithmResponsePoliciesAutoSearchSearchParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.JobAlgorithmResponsePoliciesAutoSearchSearchParams.self) == probe.expectedFindings)
  }

  @Test("JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs survives decoding and encoding")
  func jobAlgorithmResponsePoliciesAutoSearchAlgoConfigs() {
    let full = """
      {
        "name": "text",
        "params": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobAlgorithmResponsePoliciesAutoSearchAlgoConfigs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JobAlgorithmResponse.ID keeps every value")
  func jobAlgorithmResponseID() {
    let documented = #"["id", "subscription_id+item_version_id", "code_dir+boot_file", "3f5d6706-7b67-408d-8ba0-ec08048c45ed"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.JobAlgorithmResponse.ID.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("JobAlgorithmResponsePoliciesAutoSearchRewardAttrs.Mode keeps every value")
  func jobAlgorithmResponsePoliciesAutoSearchRewardAttrsMode() {
    let documented = #"["max", "min"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.JobAlgorithmResponsePoliciesAutoSearchRewardAttrs.Mode.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("JobAlgorithmResponsePoliciesAutoSearchSearchParams.ParamType keeps every value")
  func jobAlgorithmResponsePoliciesAutoSearchSearchParamsParamType() {
    let documented = #"["continuous", "discrete"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.JobAlgorithmResponsePoliciesAutoSearchSearchParams.ParamType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
