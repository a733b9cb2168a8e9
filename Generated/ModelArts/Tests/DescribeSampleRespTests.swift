// Made by Tablature from DescribeSampleResp.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DescribeSampleResp")
struct DescribeSampleRespTests {
  @Test("DescribeSampleResp survives decoding and encoding")
  func describeSampleResp() {
    let full = """
      {
        "check_accept": true,
        "check_comment": "text",
        "check_score": "text",
        "deletion_reasons": [
          "text"
        ],
        "hard_details": {
          "key1": {}
        },
        "labelers": [
          {}
        ],
        "labels": [
          {}
        ],
        "metadata": {},
        "review_accept": true,
        "review_comment": "text",
        "review_score": "text",
        "sample_data": [
          "text"
        ],
        "sample_dir": "text",
        "sample_id": "text",
        "sample_name": "text",
        "sample_size": 1,
        "sample_status": "__ALL__",
        "sample_time": 1,
        "sample_type": 0,
        "score": "text",
        "source": "text",
        "sub_sample_url": "text",
        "worker_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DescribeSampleResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescribeSampleResp knows its constraints",
    arguments: [
      ConstraintProbe("sample_status as __ALL__", #"{"sample_status": "__ALL__"}"#),
      ConstraintProbe("sample_status as __NONE__", #"{"sample_status": "__NONE__"}"#),
      ConstraintProbe("sample_status as __UNCHECK__", #"{"sample_status": "__UNCHECK__"}"#),
      ConstraintProbe("sample_status as __ACCEPTED__", #"{"sample_status": "__ACCEPTED__"}"#),
      ConstraintProbe("sample_status as __REJECTED__", #"{"sample_status": "__REJECTED__"}"#),
      ConstraintProbe("sample_status as __UNREVIEWED__", #"{"sample_status": "__UNREVIEWED__"}"#),
      ConstraintProbe("sample_status as __REVIEWED__", #"{"sample_status": "__REVIEWED__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED__", #"{"sample_status": "__WORKFORCE_SAMPLED__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED_UNCHECK__", #"{"sample_status": "__WORKFORCE_SAMPLED_UNCHECK__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED_CHECKED__", #"{"sample_status": "__WORKFORCE_SAMPLED_CHECKED__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED_ACCEPTED__", #"{"sample_status": "__WORKFORCE_SAMPLED_ACCEPTED__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED_REJECTED__", #"{"sample_status": "__WORKFORCE_SAMPLED_REJECTED__"}"#),
      ConstraintProbe("sample_status as __AUTO_ANNOTATION__", #"{"sample_status": "__AUTO_ANNOTATION__"}"#),
      ConstraintProbe("sample_status as UN_ANNOTATION", #"{"sample_status": "UN_ANNOTATION"}"#),
      ConstraintProbe("sample_status as MANUAL_ANNOTATION", #"{"sample_status": "MANUAL_ANNOTATION"}"#),
      ConstraintProbe("sample_status undocumented", #"{"sample_status": "undocumented value"}"#, offending: "sample_status"),
      ConstraintProbe("sample_type as 0", #"{"sample_type": 0}"#),
      ConstraintProbe("sample_type as 1", #"{"sample_type": 1}"#),
      ConstraintProbe("sample_type as 2", #"{"sample_type": 2}"#),
      ConstraintProbe("sample_type as 4", #"{"sample_type": 4}"#),
      ConstraintProbe("sample_type as 6", #"{"sample_type": 6}"#),
      ConstraintProbe("sample_type as 9", #"{"sample_type": 9}"#),
      ConstraintProbe("sample_type undocumented", #"{"sample_type": 3}"#, offending: "sample_type"),
    ])
  func describeSampleRespConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescribeSampleResp.self) == probe.expectedFindings)
  }

  @Test("DescribeSampleResp.SampleStatus keeps every value")
  func describeSampleRespSampleStatus() {
    let documented = #"["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__", "UN_ANNOTATION", "MANUAL_ANNOTATION"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescribeSampleResp.SampleStatus.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DescribeSampleResp.SampleType keeps every value")
  func describeSampleRespSampleType() {
    let documented = #"[0, 1, 2, 4, 6, 9]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescribeSampleResp.SampleType.self, documented: documented, other: #"3"#)
    #expect(problems == [])
  }

}
