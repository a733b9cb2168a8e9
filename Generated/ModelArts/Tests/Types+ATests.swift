// Made by Tablature from the shared types that begin with A. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+A")
struct SharedTypesATests {
  @Test("AIProject survives decoding and encoding")
  func aiProject() {
    let full = """
      {
        "id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AIProject.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AffinityNodeInfoInput survives decoding and encoding")
  func affinityNodeInfoInput() {
    let full = """
      {
        "name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AffinityNodeInfoInput.self, minimal: #"{"name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AffinityNodeInfoInput knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{}"#, offending: "name"),
    ])
  func affinityNodeInfoInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AffinityNodeInfoInput.self) == probe.expectedFindings)
  }

  @Test("AffinityPoolInfoInput survives decoding and encoding")
  func affinityPoolInfoInput() {
    let full = """
      {
        "pool_name": "text",
        "nodes": [
          {
            "name": "text"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AffinityPoolInfoInput.self, minimal: #"{"pool_name": "text", "nodes": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AffinityPoolInfoInput knows its constraints",
    arguments: [
      ConstraintProbe("pool_name missing", #"{"nodes": []}"#, offending: "pool_name"),
      ConstraintProbe("nodes missing", #"{"pool_name": "text"}"#, offending: "nodes"),
    ])
  func affinityPoolInfoInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AffinityPoolInfoInput.self) == probe.expectedFindings)
  }

  @Test("AlgoConfigs survives decoding and encoding")
  func algoConfigs() {
    let full = """
      {
        "name": "text",
        "params": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgoConfigs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmAdvancedConfig survives decoding and encoding")
  func algorithmAdvancedConfig() {
    let full = """
      {
        "auto_search": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmAdvancedConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmCreateEngine survives decoding and encoding")
  func algorithmCreateEngine() {
    let full = """
      {
        "engine_id": "text",
        "engine_name": "text",
        "engine_version": "text",
        "image_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmCreateEngine.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmCreateInput survives decoding and encoding")
  func algorithmCreateInput() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "remote_constraints": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmCreateInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmCreateOutput survives decoding and encoding")
  func algorithmCreateOutput() {
    let full = """
      {
        "name": "text",
        "description": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmCreateOutput.self, minimal: #"{"name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AlgorithmCreateOutput knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{}"#, offending: "name"),
    ])
  func algorithmCreateOutputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AlgorithmCreateOutput.self) == probe.expectedFindings)
  }

  @Test("AlgorithmEngine survives decoding and encoding")
  func algorithmEngine() {
    let full = """
      {
        "engine_id": "text",
        "engine_name": "text",
        "engine_version": "text",
        "v1_compatible": true,
        "run_user": "text",
        "image_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmEngine.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmInput survives decoding and encoding")
  func algorithmInput() {
    let full = """
      {
        "name": "text",
        "local_dir": "text",
        "remote": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmJobConfig survives decoding and encoding")
  func algorithmJobConfig() {
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
          {
            "name": "text"
          }
        ],
        "engine": {},
        "parameters_customization": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmJobConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AlgorithmMetadata survives decoding and encoding")
  func algorithmMetadata() {
    let full = """
      {
        "id": 1,
        "name": "text",
        "description": "text",
        "workspace_id": "text",
        "ai_project": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmMetadata.self, minimal: #"{"name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "AlgorithmMetadata knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{}"#, offending: "name"),
      ConstraintProbe("name with 0 characters", #"{"name": ""}"#, offending: "name"),
      ConstraintProbe("name with 1 characters", #"{"name": "x"}"#),
      ConstraintProbe("name with 2 characters", #"{"name": "xx"}"#),
      ConstraintProbe("name with 63 characters", #"{"name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("name with 64 characters", #"{"name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("name with 65 characters", #"{"name": "\#(String(repeating: "x", count: 65))"}"#, offending: "name"),
      ConstraintProbe("description with 0 characters", #"{"name": "text", "description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"name": "text", "description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"name": "text", "description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"name": "text", "description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"name": "text", "description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
    ])
  func algorithmMetadataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.AlgorithmMetadata.self) == probe.expectedFindings)
  }

  @Test("AlgorithmOutput survives decoding and encoding")
  func algorithmOutput() {
    let full = """
      {
        "name": "text",
        "local_dir": "text",
        "remote": {},
        "mode": "text",
        "period": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmOutput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AutoSearch survives decoding and encoding")
  func autoSearch() {
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
    let problems = RoundTrip.problems(with: ModelArts.AutoSearch.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("AutoSearchAlgoConfigParameter survives decoding and encoding")
  func autoSearchAlgoConfigParameter() {
    let full = """
      {
        "key": "text",
        "value": "text",
        "type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AutoSearchAlgoConfigParameter.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
