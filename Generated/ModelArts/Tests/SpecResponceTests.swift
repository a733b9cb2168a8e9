// Made by Tablature from SpecResponce.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SpecResponce")
struct SpecResponceTests {
  @Test("SpecResponce survives decoding and encoding")
  func specResponce() {
    let full = """
      {
        "resource": {},
        "volumes": [
          {}
        ],
        "log_export_path": {},
        "schedule_policy": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SpecResponce.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
