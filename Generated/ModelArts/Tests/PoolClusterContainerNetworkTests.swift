// Made by Tablature from PoolClusterContainerNetwork.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolClusterContainerNetwork")
struct PoolClusterContainerNetworkTests {
  @Test("PoolClusterContainerNetwork survives decoding and encoding")
  func poolClusterContainerNetwork() {
    let full = """
      {
        "mode": "overlay_l2",
        "cidr": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolClusterContainerNetwork.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolClusterContainerNetwork knows its constraints",
    arguments: [
      ConstraintProbe("mode as overlay_l2", #"{"mode": "overlay_l2"}"#),
      ConstraintProbe("mode as vpc-router", #"{"mode": "vpc-router"}"#),
      ConstraintProbe("mode as eni", #"{"mode": "eni"}"#),
      ConstraintProbe("mode undocumented", #"{"mode": "undocumented value"}"#, offending: "mode"),
    ])
  func poolClusterContainerNetworkConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolClusterContainerNetwork.self) == probe.expectedFindings)
  }

  @Test("PoolClusterContainerNetwork.Mode keeps every value")
  func poolClusterContainerNetworkMode() {
    let documented = #"["overlay_l2", "vpc-router", "eni"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolClusterContainerNetwork.Mode.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
