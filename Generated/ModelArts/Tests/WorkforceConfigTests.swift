// Made by Tablature from WorkforceConfig.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("WorkforceConfig")
struct WorkforceConfigTests {
  @Test("WorkforceConfig survives decoding and encoding")
  func workforceConfig() {
    let full = """
      {
        "workers": [
          {}
        ],
        "workforce_id": "text",
        "workforce_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkforceConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "WorkforceConfig knows its constraints",
    arguments: [
      ConstraintProbe("workforce_name with 0 characters", #"{"workforce_name": ""}"#),
      ConstraintProbe("workforce_name with 1 characters", #"{"workforce_name": "x"}"#),
      ConstraintProbe("workforce_name with 1023 characters", #"{"workforce_name": "\#(String(repeating: "x", count: 1023))"}"#),
      ConstraintProbe("workforce_name with 1024 characters", #"{"workforce_name": "\#(String(repeating: "x", count: 1024))"}"#),
      ConstraintProbe("workforce_name with 1025 characters", #"{"workforce_name": "\#(String(repeating: "x", count: 1025))"}"#, offending: "workforce_name"),
    ])
  func workforceConfigConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.WorkforceConfig.self) == probe.expectedFindings)
  }

}
