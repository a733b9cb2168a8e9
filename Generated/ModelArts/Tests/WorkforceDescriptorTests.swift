// Made by Tablature from WorkforceDescriptor.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("WorkforceDescriptor")
struct WorkforceDescriptorTests {
  @Test("WorkforceDescriptor survives decoding and encoding")
  func workforceDescriptor() {
    let full = """
      {
        "current_task_id": "text",
        "current_task_name": "text",
        "reject_num": 1,
        "repetition": 1,
        "is_synchronize_auto_labeling_data": true,
        "is_synchronize_data": true,
        "workers": [
          {}
        ],
        "workforce_id": "text",
        "workforce_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkforceDescriptor.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "WorkforceDescriptor knows its constraints",
    arguments: [
      ConstraintProbe("repetition at 0", #"{"repetition": 0}"#, offending: "repetition"),
      ConstraintProbe("repetition at 1", #"{"repetition": 1}"#),
      ConstraintProbe("repetition at 2", #"{"repetition": 2}"#),
    ])
  func workforceDescriptorConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.WorkforceDescriptor.self) == probe.expectedFindings)
  }

}
