// Made by Tablature from JobSummary.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("JobSummary")
struct JobSummaryTests {
  @Test("JobSummary survives decoding and encoding")
  func jobSummary() {
    let full = """
      {
        "job_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobSummary.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
