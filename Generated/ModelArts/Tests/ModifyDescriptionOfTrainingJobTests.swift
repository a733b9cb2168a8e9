// Made by Tablature from ModifyDescriptionOfTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ModifyDescriptionOfTrainingJob")
struct ModifyDescriptionOfTrainingJobTests {
  @Test("The documented request of ModifyDescriptionOfTrainingJob survives")
  func documentedRequest() throws {
    let json = """
      {
        "job_desc": "..."
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ModifyDescriptionOfTrainingJobRequest.self, json) == nil)
  }

  @Test("The documented response 200 of ModifyDescriptionOfTrainingJob survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ModifyDescriptionOfTrainingJobResponse.self, json) == nil)
  }

  @Test("ModifyDescriptionOfTrainingJobRequest survives decoding and encoding")
  func modifyDescriptionOfTrainingJobRequest() {
    let full = """
      {
        "job_desc": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModifyDescriptionOfTrainingJobRequest.self, minimal: #"{"job_desc": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ModifyDescriptionOfTrainingJobRequest knows its constraints",
    arguments: [
      ConstraintProbe("job_desc missing", #"{}"#, offending: "job_desc"),
      ConstraintProbe("job_desc with 0 characters", #"{"job_desc": ""}"#),
      ConstraintProbe("job_desc with 1 characters", #"{"job_desc": "x"}"#),
      ConstraintProbe("job_desc with 255 characters", #"{"job_desc": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("job_desc with 256 characters", #"{"job_desc": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("job_desc with 257 characters", #"{"job_desc": "\#(String(repeating: "x", count: 257))"}"#, offending: "job_desc"),
    ])
  func modifyDescriptionOfTrainingJobRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ModifyDescriptionOfTrainingJobRequest.self) == probe.expectedFindings)
  }
}
