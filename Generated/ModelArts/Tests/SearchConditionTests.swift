// Made by Tablature from SearchCondition.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SearchCondition")
struct SearchConditionTests {
  @Test("SearchCondition survives decoding and encoding")
  func searchCondition() {
    let full = """
      {
        "coefficient": "text",
        "frame_in_video": 1,
        "hard": "0",
        "import_origin": "text",
        "kvp": "text",
        "label_list": {},
        "labeler": "text",
        "metadata": {},
        "parent_sample_id": "text",
        "sample_dir": "text",
        "sample_name": "text",
        "sample_time": "month",
        "score": "text",
        "slice_thickness": "text",
        "study_date": "text",
        "time_in_video": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchCondition.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchCondition knows its constraints",
    arguments: [
      ConstraintProbe("hard as 0", #"{"hard": "0"}"#),
      ConstraintProbe("hard as 1", #"{"hard": "1"}"#),
      ConstraintProbe("hard undocumented", #"{"hard": "undocumented value"}"#, offending: "hard"),
      ConstraintProbe("sample_time as month", #"{"sample_time": "month"}"#),
      ConstraintProbe("sample_time as day", #"{"sample_time": "day"}"#),
      ConstraintProbe("sample_time as 00000000-00000000", #"{"sample_time": "00000000-00000000"}"#),
      ConstraintProbe("sample_time undocumented", #"{"sample_time": "undocumented value"}"#, offending: "sample_time"),
    ])
  func searchConditionConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchCondition.self) == probe.expectedFindings)
  }

  @Test("SearchCondition.Hard keeps every value")
  func searchConditionHard() {
    let documented = #"["0", "1"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchCondition.Hard.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchCondition.SampleTime keeps every value")
  func searchConditionSampleTime() {
    let documented = #"["month", "day"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchCondition.SampleTime.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
