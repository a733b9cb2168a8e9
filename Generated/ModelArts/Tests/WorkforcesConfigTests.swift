// Made by Tablature from WorkforcesConfig.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("WorkforcesConfig")
struct WorkforcesConfigTests {
  @Test("WorkforcesConfig survives decoding and encoding")
  func workforcesConfig() {
    let full = """
      {
        "agency": "text",
        "workforces": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkforcesConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
