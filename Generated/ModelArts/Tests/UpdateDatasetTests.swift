// Made by Tablature from UpdateDataset.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateDataset")
struct UpdateDatasetTests {
  @Test("The documented request of UpdateDataset survives")
  func documentedRequest() throws {
    let json = """
      {
        "description": "just a test",
        "add_labels": [
          {
            "name": "Ants",
            "type": 0,
            "property": {
              "@modelarts:color": "#3399ff"
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateDatasetRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateDataset survives")
  func documentedResponse200() throws {
    let json = """
      {
        "dataset_id": "gfghHSokody6AJigS5A"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateDatasetResponse.self, json) == nil)
  }

  @Test("UpdateDatasetRequest survives decoding and encoding")
  func updateDatasetRequest() {
    let full = """
      {
        "add_labels": [
          {}
        ],
        "current_version_id": "text",
        "dataset_name": "text",
        "delete_labels": [
          {}
        ],
        "description": "text",
        "update_labels": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateDatasetRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateDatasetRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
    ])
  func updateDatasetRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateDatasetRequest.self) == probe.expectedFindings)
  }

  @Test("UpdateDatasetResponse survives decoding and encoding")
  func updateDatasetResponse() {
    let full = """
      {
        "dataset_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateDatasetResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
