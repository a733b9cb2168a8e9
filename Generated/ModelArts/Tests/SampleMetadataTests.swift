// Made by Tablature from SampleMetadata.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SampleMetadata")
struct SampleMetadataTests {
  @Test("SampleMetadata survives decoding and encoding")
  func sampleMetadata() {
    let full = """
      {
        "@modelarts:import_origin": 1,
        "@modelarts:hard": 0,
        "@modelarts:hard_coefficient": 1,
        "@modelarts:hard_reasons": [
          0
        ],
        "@modelarts:size": [
          {
            "key": "value"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleMetadata knows its constraints",
    arguments: [
      ConstraintProbe("@modelarts:hard as 0", #"{"@modelarts:hard": 0}"#),
      ConstraintProbe("@modelarts:hard as 1", #"{"@modelarts:hard": 1}"#),
      ConstraintProbe("@modelarts:hard undocumented", #"{"@modelarts:hard": 2}"#, offending: "@modelarts:hard"),
      ConstraintProbe("@modelarts:hard_coefficient at -1", #"{"@modelarts:hard_coefficient": -1}"#, offending: "@modelarts:hard_coefficient"),
      ConstraintProbe("@modelarts:hard_coefficient at 0", #"{"@modelarts:hard_coefficient": 0}"#),
      ConstraintProbe("@modelarts:hard_coefficient at 1", #"{"@modelarts:hard_coefficient": 1}"#),
      ConstraintProbe("@modelarts:hard_coefficient at 2", #"{"@modelarts:hard_coefficient": 2}"#, offending: "@modelarts:hard_coefficient"),
      ConstraintProbe("@modelarts:hard_reasons element as 0", #"{"@modelarts:hard_reasons": [0]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 1", #"{"@modelarts:hard_reasons": [1]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 2", #"{"@modelarts:hard_reasons": [2]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 3", #"{"@modelarts:hard_reasons": [3]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 4", #"{"@modelarts:hard_reasons": [4]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 5", #"{"@modelarts:hard_reasons": [5]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 6", #"{"@modelarts:hard_reasons": [6]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 7", #"{"@modelarts:hard_reasons": [7]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 8", #"{"@modelarts:hard_reasons": [8]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 9", #"{"@modelarts:hard_reasons": [9]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 10", #"{"@modelarts:hard_reasons": [10]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 11", #"{"@modelarts:hard_reasons": [11]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 12", #"{"@modelarts:hard_reasons": [12]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 13", #"{"@modelarts:hard_reasons": [13]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 14", #"{"@modelarts:hard_reasons": [14]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 15", #"{"@modelarts:hard_reasons": [15]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 16", #"{"@modelarts:hard_reasons": [16]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 17", #"{"@modelarts:hard_reasons": [17]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 18", #"{"@modelarts:hard_reasons": [18]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 19", #"{"@modelarts:hard_reasons": [19]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 20", #"{"@modelarts:hard_reasons": [20]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 21", #"{"@modelarts:hard_reasons": [21]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 22", #"{"@modelarts:hard_reasons": [22]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 23", #"{"@modelarts:hard_reasons": [23]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 24", #"{"@modelarts:hard_reasons": [24]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 25", #"{"@modelarts:hard_reasons": [25]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 26", #"{"@modelarts:hard_reasons": [26]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 27", #"{"@modelarts:hard_reasons": [27]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 28", #"{"@modelarts:hard_reasons": [28]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 29", #"{"@modelarts:hard_reasons": [29]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 30", #"{"@modelarts:hard_reasons": [30]}"#),
      ConstraintProbe("@modelarts:hard_reasons element undocumented", #"{"@modelarts:hard_reasons": [31]}"#, offending: "@modelarts:hard_reasons"),
    ])
  func sampleMetadataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleMetadata.self) == probe.expectedFindings)
  }

  @Test("SampleMetadata.ModelartsHard keeps every value")
  func sampleMetadataModelartsHard() {
    let documented = #"[0, 1]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleMetadata.ModelartsHard.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("SampleMetadata.ModelartsHardReason keeps every value")
  func sampleMetadataModelartsHardReason() {
    let documented = #"[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleMetadata.ModelartsHardReason.self, documented: documented, other: #"31"#)
    #expect(problems == [])
  }

}
