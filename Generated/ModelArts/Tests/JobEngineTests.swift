// Made by Tablature from JobEngine.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("JobEngine")
struct JobEngineTests {
  @Test("JobEngine survives decoding and encoding")
  func jobEngine() {
    let full = """
      {
        "engine_id": "engine_id",
        "engine_name": "text",
        "engine_version": "text",
        "image_url": "text",
        "install_sys_packages": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobEngine.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "JobEngine knows its constraints",
    arguments: [
      ConstraintProbe("engine_id as engine_id", #"{"engine_id": "engine_id"}"#),
      ConstraintProbe("engine_id as engine_name + engine_version", #"{"engine_id": "engine_name + engine_version"}"#),
      ConstraintProbe("engine_id as image_url", #"{"engine_id": "image_url"}"#),
      ConstraintProbe("engine_id as horovod-cp36-tf-1.16.2", #"{"engine_id": "horovod-cp36-tf-1.16.2"}"#),
      ConstraintProbe("engine_id as pytorch-cp36-1.4.0-v2", #"{"engine_id": "pytorch-cp36-1.4.0-v2"}"#),
      ConstraintProbe("engine_id undocumented", #"{"engine_id": "undocumented value"}"#, offending: "engine_id"),
    ])
  func jobEngineConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.JobEngine.self) == probe.expectedFindings)
  }

  @Test("JobEngine.EngineID keeps every value")
  func jobEngineEngineID() {
    let documented = #"["engine_id", "engine_name + engine_version", "image_url", "horovod-cp36-tf-1.16.2", "pytorch-cp36-1.4.0-v2"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.JobEngine.EngineID.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
