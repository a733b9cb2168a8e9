// Made by Tablature from JobMetadata.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("JobMetadata")
struct JobMetadataTests {
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
          "key1": "job_template"
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
      ConstraintProbe("annotations value as job_template", #"{"annotations": {"key0": "job_template"}}"#),
      ConstraintProbe("annotations value as fault-tolerance/job-retry-num", #"{"annotations": {"key0": "fault-tolerance/job-retry-num"}}"#),
      ConstraintProbe("annotations value as fault-tolerance/job-unconditional-retry", #"{"annotations": {"key0": "fault-tolerance/job-unconditional-retry"}}"#),
      ConstraintProbe("annotations value as fault-tolerance/hang-retry", #"{"annotations": {"key0": "fault-tolerance/hang-retry"}}"#),
      ConstraintProbe("annotations value as jupyter-lab/enable", #"{"annotations": {"key0": "jupyter-lab/enable"}}"#),
      ConstraintProbe("annotations value as tensorboard/enable", #"{"annotations": {"key0": "tensorboard/enable"}}"#),
      ConstraintProbe("annotations value as mindstudio-insight/enable", #"{"annotations": {"key0": "mindstudio-insight/enable"}}"#),
      ConstraintProbe("annotations value undocumented", #"{"annotations": {"key0": "undocumented value"}}"#, offending: "annotations"),
    ])
  func jobMetadataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.JobMetadata.self) == probe.expectedFindings)
  }

  @Test("JobMetadata.Annotations keeps every value")
  func jobMetadataAnnotations() {
    let documented = #"["job_template", "fault-tolerance/job-retry-num", "fault-tolerance/job-unconditional-retry", "fault-tolerance/hang-retry", "jupyter-lab/enable", "tensorboard/enable", "mindstudio-insight/enable"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.JobMetadata.Annotations.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
