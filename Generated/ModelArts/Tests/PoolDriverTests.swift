// Made by Tablature from PoolDriver.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolDriver")
struct PoolDriverTests {
  @Test("PoolDriver survives decoding and encoding")
  func poolDriver() {
    let full = """
      {
        "gpuVersion": "text",
        "npuVersion": "text",
        "updateStrategy": "force"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolDriver.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolDriver knows its constraints",
    arguments: [
      ConstraintProbe("updateStrategy as force", #"{"updateStrategy": "force"}"#),
      ConstraintProbe("updateStrategy as idle", #"{"updateStrategy": "idle"}"#),
      ConstraintProbe("updateStrategy undocumented", #"{"updateStrategy": "undocumented value"}"#, offending: "updateStrategy"),
    ])
  func poolDriverConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolDriver.self) == probe.expectedFindings)
  }

  @Test("PoolDriver.UpdateStrategy keeps every value")
  func poolDriverUpdateStrategy() {
    let documented = #"["force", "idle"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolDriver.UpdateStrategy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
