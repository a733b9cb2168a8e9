// Made by Tablature from the shared types that begin with C. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+C")
struct SharedTypesCTests {
  @Test("CheckTaskStats survives decoding and encoding")
  func checkTaskStats() {
    let full = """
      {
        "accepted_sample_count": 1,
        "checked_sample_count": 1,
        "pass_rate": 1,
        "rejected_sample_count": 1,
        "sampled_sample_count": 1,
        "sampling_num": 1,
        "sampling_rate": 1,
        "score": "text",
        "task_id": "text",
        "total_sample_count": 1,
        "total_score": 1,
        "unchecked_sample_count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CheckTaskStats.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Config survives decoding and encoding")
  func config() {
    let full = """
      {
        "script": "text",
        "type": "COMMAND"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Config.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Config knows its constraints",
    arguments: [
      ConstraintProbe("type as COMMAND", #"{"type": "COMMAND"}"#),
      ConstraintProbe("type as SCRIPT", #"{"type": "SCRIPT"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func configConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Config.self) == probe.expectedFindings)
  }

  @Test("ContainerHooks survives decoding and encoding")
  func containerHooks() {
    let full = """
      {
        "post_start": {},
        "pre_start": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ContainerHooks.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CPU survives decoding and encoding")
  func cpu() {
    let full = """
      {
        "arch": "text",
        "core_num": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CPU.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateTrainingJobDataSource survives decoding and encoding")
  func createTrainingJobDataSource() {
    let full = """
      {
        "job": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobDataSource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreatingStep survives decoding and encoding")
  func creatingStep() {
    let full = """
      {
        "step": 1,
        "type": "rack"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreatingStep.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreatingStep knows its constraints",
    arguments: [
      ConstraintProbe("type as rack", #"{"type": "rack"}"#),
      ConstraintProbe("type as hyperinstance", #"{"type": "hyperinstance"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func creatingStepConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreatingStep.self) == probe.expectedFindings)
  }

  @Test("CustomHooks survives decoding and encoding")
  func customHooks() {
    let full = """
      {
        "container_hooks": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CustomHooks.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CustomSpec survives decoding and encoding")
  func customSpec() {
    let full = """
      {
        "gpu_p4": 1,
        "memory": 1,
        "cpu": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CustomSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CustomSpecInput survives decoding and encoding")
  func customSpecInput() {
    let full = """
      {
        "gpu_p4": 1,
        "memory": 1,
        "cpu": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CustomSpecInput.self, minimal: #"{"memory": 1, "cpu": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CustomSpecInput knows its constraints",
    arguments: [
      ConstraintProbe("memory missing", #"{"cpu": 1}"#, offending: "memory"),
      ConstraintProbe("cpu missing", #"{"memory": 1}"#, offending: "cpu"),
    ])
  func customSpecInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CustomSpecInput.self) == probe.expectedFindings)
  }

  @Test("Config.Kind keeps every value")
  func configKind() {
    let documented = #"["COMMAND", "SCRIPT"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Config.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("CreatingStep.Kind keeps every value")
  func creatingStepKind() {
    let documented = #"["rack", "hyperinstance"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreatingStep.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
