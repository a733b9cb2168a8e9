// Made by Tablature from SampleLabels.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SampleLabels")
struct SampleLabelsTests {
  @Test("SampleLabels survives decoding and encoding")
  func sampleLabels() {
    let full = """
      {
        "labels": [
          {}
        ],
        "metadata": {},
        "sample_id": "text",
        "sample_type": 0,
        "sample_usage": "TRAIN",
        "source": "text",
        "worker_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleLabels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleLabels knows its constraints",
    arguments: [
      ConstraintProbe("sample_type as 0", #"{"sample_type": 0}"#),
      ConstraintProbe("sample_type as 1", #"{"sample_type": 1}"#),
      ConstraintProbe("sample_type as 2", #"{"sample_type": 2}"#),
      ConstraintProbe("sample_type as 4", #"{"sample_type": 4}"#),
      ConstraintProbe("sample_type as 6", #"{"sample_type": 6}"#),
      ConstraintProbe("sample_type as 9", #"{"sample_type": 9}"#),
      ConstraintProbe("sample_type undocumented", #"{"sample_type": 3}"#, offending: "sample_type"),
      ConstraintProbe("sample_usage as TRAIN", #"{"sample_usage": "TRAIN"}"#),
      ConstraintProbe("sample_usage as EVAL", #"{"sample_usage": "EVAL"}"#),
      ConstraintProbe("sample_usage as TEST", #"{"sample_usage": "TEST"}"#),
      ConstraintProbe("sample_usage as INFERENCE", #"{"sample_usage": "INFERENCE"}"#),
      ConstraintProbe("sample_usage undocumented", #"{"sample_usage": "undocumented value"}"#, offending: "sample_usage"),
    ])
  func sampleLabelsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleLabels.self) == probe.expectedFindings)
  }

  @Test("SampleLabels.SampleType keeps every value")
  func sampleLabelsSampleType() {
    let documented = #"[0, 1, 2, 4, 6, 9]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabels.SampleType.self, documented: documented, other: #"3"#)
    #expect(problems == [])
  }

  @Test("SampleLabels.SampleUsage keeps every value")
  func sampleLabelsSampleUsage() {
    let documented = #"["TRAIN", "EVAL", "TEST", "INFERENCE"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabels.SampleUsage.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
