// Made by Tablature from ModifyDescriptionOfVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ModifyDescriptionOfVisualizationJob")
struct ModifyDescriptionOfVisualizationJobTests {
  @Test("The documented request of ModifyDescriptionOfVisualizationJob survives")
  func documentedRequest() throws {
    let json = """
      {
        "job_desc": "..."
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ModifyDescriptionOfVisualizationJobRequest.self, json) == nil)
  }

  @Test("The documented response 200 of ModifyDescriptionOfVisualizationJob survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ModifyDescriptionOfVisualizationJobResponse.self, json) == nil)
  }

  @Test("ModifyDescriptionOfVisualizationJobRequest survives decoding and encoding")
  func modifyDescriptionOfVisualizationJobRequest() {
    let full = """
      {
        "job_desc": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfVisualizationJobRequest.self, minimal: #"{"job_desc": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfVisualizationJobRequest knows its constraints",
    arguments: [
      ConstraintProbe("job_desc missing", #"{}"#, offending: "job_desc"),
      ConstraintProbe("job_desc with 0 characters", #"{"job_desc": ""}"#),
      ConstraintProbe("job_desc with 1 characters", #"{"job_desc": "x"}"#),
      ConstraintProbe("job_desc with 255 characters", #"{"job_desc": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("job_desc with 256 characters", #"{"job_desc": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("job_desc with 257 characters", #"{"job_desc": "\#(String(repeating: "x", count: 257))"}"#, offending: "job_desc"),
    ])
  func modifyDescriptionOfVisualizationJobRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfVisualizationJobRequest.self) == probe.expectedFindings)
  }

  @Test("ModifyDescriptionOfVisualizationJobResponse survives decoding and encoding")
  func modifyDescriptionOfVisualizationJobResponse() {
    let full = """
      {
        "is_success": true,
        "error_code": "text",
        "error_message": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfVisualizationJobResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
