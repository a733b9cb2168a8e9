// Made by Tablature from DataSource.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DataSource")
struct DataSourceTests {
  @Test("DataSource survives decoding and encoding")
  func dataSource() {
    let full = """
      {
        "data_path": "text",
        "data_type": 0,
        "schema_maps": [
          {}
        ],
        "source_info": {},
        "with_column_header": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DataSource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DataSource knows its constraints",
    arguments: [
      ConstraintProbe("data_type as 0", #"{"data_type": 0}"#),
      ConstraintProbe("data_type as 1", #"{"data_type": 1}"#),
      ConstraintProbe("data_type as 2", #"{"data_type": 2}"#),
      ConstraintProbe("data_type as 3", #"{"data_type": 3}"#),
      ConstraintProbe("data_type as 4", #"{"data_type": 4}"#),
      ConstraintProbe("data_type as 5", #"{"data_type": 5}"#),
      ConstraintProbe("data_type as 6", #"{"data_type": 6}"#),
      ConstraintProbe("data_type undocumented", #"{"data_type": 7}"#, offending: "data_type"),
    ])
  func dataSourceConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DataSource.self) == probe.expectedFindings)
  }

  @Test("DataSource.DataType keeps every value")
  func dataSourceDataType() {
    let documented = #"[0, 1, 2, 3, 4, 5, 6]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DataSource.DataType.self, documented: documented, other: #"7"#)
    #expect(problems == [])
  }

}
