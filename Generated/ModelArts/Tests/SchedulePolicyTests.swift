// Made by Tablature from SchedulePolicy.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SchedulePolicy")
struct SchedulePolicyTests {
  @Test("SchedulePolicy survives decoding and encoding")
  func schedulePolicy() {
    let full = """
      {
        "required_affinity": {},
        "priority": 1,
        "preemptible": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SchedulePolicy.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
