// Made by Tablature from SampleLabelProperty.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SampleLabelProperty")
struct SampleLabelPropertyTests {
  @Test("SampleLabelProperty survives decoding and encoding")
  func sampleLabelProperty() {
    let full = """
      {
        "@modelarts:content": "text",
        "@modelarts:end_index": 1,
        "@modelarts:end_time": "12:30:00",
        "@modelarts:feature": {
          "key": "value"
        },
        "@modelarts:from": "text",
        "@modelarts:hard": "0",
        "@modelarts:hard_coefficient": "[0,1]",
        "@modelarts:hard_reasons": "0",
        "@modelarts:shape": "bndbox",
        "@modelarts:source": "text",
        "@modelarts:start_index": 1,
        "@modelarts:start_time": "12:30:00",
        "@modelarts:to": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleLabelProperty.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleLabelProperty knows its constraints",
    arguments: [
      ConstraintProbe("@modelarts:end_time in its format", #"{"@modelarts:end_time": "12:30:00"}"#),
      ConstraintProbe("@modelarts:end_time not in its format", #"{"@modelarts:end_time": "no"}"#, offending: "@modelarts:end_time"),
      ConstraintProbe("@modelarts:hard as 0", #"{"@modelarts:hard": "0"}"#),
      ConstraintProbe("@modelarts:hard as false", #"{"@modelarts:hard": "false"}"#),
      ConstraintProbe("@modelarts:hard as 1", #"{"@modelarts:hard": "1"}"#),
      ConstraintProbe("@modelarts:hard as true", #"{"@modelarts:hard": "true"}"#),
      ConstraintProbe("@modelarts:hard undocumented", #"{"@modelarts:hard": "undocumented value"}"#, offending: "@modelarts:hard"),
      ConstraintProbe("@modelarts:hard_coefficient as [0,1]", #"{"@modelarts:hard_coefficient": "[0,1]"}"#),
      ConstraintProbe("@modelarts:hard_coefficient as 0.0", #"{"@modelarts:hard_coefficient": "0.0"}"#),
      ConstraintProbe("@modelarts:hard_coefficient undocumented", #"{"@modelarts:hard_coefficient": "undocumented value"}"#, offending: "@modelarts:hard_coefficient"),
      ConstraintProbe("@modelarts:hard_reasons as 0", #"{"@modelarts:hard_reasons": "0"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 1", #"{"@modelarts:hard_reasons": "1"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 2", #"{"@modelarts:hard_reasons": "2"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 3", #"{"@modelarts:hard_reasons": "3"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 4", #"{"@modelarts:hard_reasons": "4"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 5", #"{"@modelarts:hard_reasons": "5"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 6", #"{"@modelarts:hard_reasons": "6"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 7", #"{"@modelarts:hard_reasons": "7"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 8", #"{"@modelarts:hard_reasons": "8"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 9", #"{"@modelarts:hard_reasons": "9"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 10", #"{"@modelarts:hard_reasons": "10"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 11", #"{"@modelarts:hard_reasons": "11"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 12", #"{"@modelarts:hard_reasons": "12"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 13", #"{"@modelarts:hard_reasons": "13"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 14", #"{"@modelarts:hard_reasons": "14"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 15", #"{"@modelarts:hard_reasons": "15"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 16", #"{"@modelarts:hard_reasons": "16"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 17", #"{"@modelarts:hard_reasons": "17"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 18", #"{"@modelarts:hard_reasons": "18"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 19", #"{"@modelarts:hard_reasons": "19"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 20", #"{"@modelarts:hard_reasons": "20"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 21", #"{"@modelarts:hard_reasons": "21"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 22", #"{"@modelarts:hard_reasons": "22"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 23", #"{"@modelarts:hard_reasons": "23"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 24", #"{"@modelarts:hard_reasons": "24"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 25", #"{"@modelarts:hard_reasons": "25"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 26", #"{"@modelarts:hard_reasons": "26"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 27", #"{"@modelarts:hard_reasons": "27"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 28", #"{"@modelarts:hard_reasons": "28"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 29", #"{"@modelarts:hard_reasons": "29"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 30", #"{"@modelarts:hard_reasons": "30"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 0-1", #"{"@modelarts:hard_reasons": "0-1"}"#),
      ConstraintProbe("@modelarts:hard_reasons undocumented", #"{"@modelarts:hard_reasons": "undocumented value"}"#, offending: "@modelarts:hard_reasons"),
      ConstraintProbe("@modelarts:shape as bndbox", #"{"@modelarts:shape": "bndbox"}"#),
      ConstraintProbe("@modelarts:shape as polygon", #"{"@modelarts:shape": "polygon"}"#),
      ConstraintProbe("@modelarts:shape as circle", #"{"@modelarts:shape": "circle"}"#),
      ConstraintProbe("@modelarts:shape as line", #"{"@modelarts:shape": "line"}"#),
      ConstraintProbe("@modelarts:shape as dashed", #"{"@modelarts:shape": "dashed"}"#),
      ConstraintProbe("@modelarts:shape as point", #"{"@modelarts:shape": "point"}"#),
      ConstraintProbe("@modelarts:shape as polyline", #"{"@modelarts:shape": "polyline"}"#),
      ConstraintProbe("@modelarts:shape undocumented", #"{"@modelarts:shape": "undocumented value"}"#, offending: "@modelarts:shape"),
      ConstraintProbe("@modelarts:start_index at -1", #"{"@modelarts:start_index": -1}"#, offending: "@modelarts:start_index"),
      ConstraintProbe("@modelarts:start_index at 0", #"{"@modelarts:start_index": 0}"#),
      ConstraintProbe("@modelarts:start_index at 1", #"{"@modelarts:start_index": 1}"#),
      ConstraintProbe("@modelarts:start_time in its format", #"{"@modelarts:start_time": "12:30:00"}"#),
      ConstraintProbe("@modelarts:start_time not in its format", #"{"@modelarts:start_time": "no"}"#, offending: "@modelarts:start_time"),
    ])
  func sampleLabelPropertyConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleLabelProperty.self) == probe.expectedFindings)
  }

  @Test("SampleLabelProperty.ModelartsHard keeps every value")
  func sampleLabelPropertyModelartsHard() {
    let documented = #"["0", "false", "1", "true"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabelProperty.ModelartsHard.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SampleLabelProperty.ModelartsHardCoefficient keeps every value")
  func sampleLabelPropertyModelartsHardCoefficient() {
    let documented = #"["[0,1]", "0.0"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabelProperty.ModelartsHardCoefficient.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SampleLabelProperty.ModelartsShape keeps every value")
  func sampleLabelPropertyModelartsShape() {
    let documented = #"["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabelProperty.ModelartsShape.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
