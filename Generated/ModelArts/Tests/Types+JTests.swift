// Made by Tablature from the shared types that begin with J. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+J")
struct SharedTypesJTests {
  @Test("JobAlgorithmResponse survives decoding and encoding")
  func jobAlgorithmResponse() {
    let full = """
      {
        "id": "text",
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

  @Test("JobEndpointsResp survives decoding and encoding")
  func jobEndpointsResp() {
    let full = """
      {
        "ssh": {},
        "jupyter_lab": {},
        "tensorboard": {},
        "mindstudio_insight": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobEndpointsResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JobEngine survives decoding and encoding")
  func jobEngine() {
    let full = """
      {
        "engine_id": "text",
        "engine_name": "text",
        "engine_version": "text",
        "image_url": "text",
        "install_sys_packages": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobEngine.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JobMetadata survives decoding and encoding")
  func jobMetadata() {
    let full = """
      {
        "id": "text",
        "name": "text",
        "workspace_id": "text",
        "description": "text",
        "create_time": 1,
        "user_name": "text",
        "annotations": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "JobMetadata knows its constraints",
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
  func jobMetadataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.JobMetadata.self) == probe.expectedFindings)
  }

  @Test("JobProgress survives decoding and encoding")
  func jobProgress() {
    let full = """
      {
        "notebook_id": "text",
        "status": "WAITING",
        "step": 1,
        "step_description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobProgress.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "JobProgress knows its constraints",
    arguments: [
      ConstraintProbe("status as WAITING", #"{"status": "WAITING"}"#),
      ConstraintProbe("status as PROCESSING", #"{"status": "PROCESSING"}"#),
      ConstraintProbe("status as FAILED", #"{"status": "FAILED"}"#),
      ConstraintProbe("status as COMPLETED", #"{"status": "COMPLETED"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
      ConstraintProbe("step as 1", #"{"step": 1}"#),
      ConstraintProbe("step as 2", #"{"step": 2}"#),
      ConstraintProbe("step as 3", #"{"step": 3}"#),
      ConstraintProbe("step as 4", #"{"step": 4}"#),
      ConstraintProbe("step undocumented", #"{"step": 0}"#, offending: "step"),
    ])
  func jobProgressConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.JobProgress.self) == probe.expectedFindings)
  }

  @Test("JobSummary survives decoding and encoding")
  func jobSummary() {
    let full = """
      {
        "job_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobSummary.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JobVolume survives decoding and encoding")
  func jobVolume() {
    let full = """
      {
        "nfs": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobVolume.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JupyterLab survives decoding and encoding")
  func jupyterLab() {
    let full = """
      {
        "url": "text",
        "token": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JupyterLab.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("JobProgress.Status keeps every value")
  func jobProgressStatus() {
    let documented = #"["WAITING", "PROCESSING", "FAILED", "COMPLETED"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.JobProgress.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("JobProgress.Step keeps every value")
  func jobProgressStep() {
    let documented = #"[1, 2, 3, 4]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.JobProgress.Step.self, documented: documented, other: #"0"#)
    #expect(problems == [])
  }
}
