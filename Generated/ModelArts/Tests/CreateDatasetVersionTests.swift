// Made by Tablature from CreateDatasetVersion.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateDatasetVersion")
struct CreateDatasetVersionTests {
  @Test("The documented request of CreateDatasetVersion survives")
  func documentedRequest() throws {
    let json = """
      {
        "version_name": "V004",
        "version_format": "Default",
        "description": "",
        "clear_hard_property": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateDatasetVersionRequest.self, json) == nil)
  }

  @Test("The documented response 201 of CreateDatasetVersion survives")
  func documentedResponse201() throws {
    let json = """
      {
        "version_id": "sntOdOuB0D9C6fC4TXs"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateDatasetVersionResponse.self, json) == nil)
  }

  @Test("CreateDatasetVersionRequest survives decoding and encoding")
  func createDatasetVersionRequest() {
    let full = """
      {
        "clear_hard_property": true,
        "description": "text",
        "export_images": true,
        "remove_sample_usage": true,
        "train_evaluate_sample_ratio": "text",
        "version_format": "Default",
        "version_name": "text",
        "with_column_header": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDatasetVersionRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDatasetVersionRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
      ConstraintProbe("version_format as Default", #"{"version_format": "Default"}"#),
      ConstraintProbe("version_format as CarbonData", #"{"version_format": "CarbonData"}"#),
      ConstraintProbe("version_format as CSV", #"{"version_format": "CSV"}"#),
      ConstraintProbe("version_format undocumented", #"{"version_format": "undocumented value"}"#, offending: "version_format"),
      ConstraintProbe("version_name with 0 characters", #"{"version_name": ""}"#, offending: "version_name"),
      ConstraintProbe("version_name with 1 characters", #"{"version_name": "x"}"#),
      ConstraintProbe("version_name with 2 characters", #"{"version_name": "xx"}"#),
      ConstraintProbe("version_name with 31 characters", #"{"version_name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#),
      ConstraintProbe("version_name with 32 characters", #"{"version_name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#),
      ConstraintProbe("version_name with 33 characters", #"{"version_name": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#, offending: "version_name"),
    ])
  func createDatasetVersionRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDatasetVersionRequest.self) == probe.expectedFindings)
  }

  @Test("CreateDatasetVersionResponse survives decoding and encoding")
  func createDatasetVersionResponse() {
    let full = """
      {
        "version_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDatasetVersionResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDatasetVersionRequest.VersionFormat keeps every value")
  func createDatasetVersionRequestVersionFormat() {
    let documented = #"["Default", "CarbonData", "CSV"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateDatasetVersionRequest.VersionFormat.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
