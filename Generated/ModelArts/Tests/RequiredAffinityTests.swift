// Made by Tablature from RequiredAffinity.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("RequiredAffinity")
struct RequiredAffinityTests {
  @Test("RequiredAffinity survives decoding and encoding")
  func requiredAffinity() {
    let full = """
      {
        "affinity_type": "cabinet",
        "affinity_group_size": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RequiredAffinity.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "RequiredAffinity knows its constraints",
    arguments: [
      ConstraintProbe("affinity_type as cabinet", #"{"affinity_type": "cabinet"}"#),
      ConstraintProbe("affinity_type as hyperinstance", #"{"affinity_type": "hyperinstance"}"#),
      ConstraintProbe("affinity_type undocumented", #"{"affinity_type": "undocumented value"}"#, offending: "affinity_type"),
    ])
  func requiredAffinityConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.RequiredAffinity.self) == probe.expectedFindings)
  }

  @Test("RequiredAffinity.AffinityType keeps every value")
  func requiredAffinityAffinityType() {
    let documented = #"["cabinet", "hyperinstance"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.RequiredAffinity.AffinityType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
