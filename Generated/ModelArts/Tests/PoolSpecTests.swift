// Made by Tablature from PoolSpec.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolSpec")
struct PoolSpecTests {
  @Test("PoolSpec survives decoding and encoding")
  func poolSpec() {
    let full = """
      {
        "type": "Dedicate",
        "scope": [
          "Train"
        ],
        "resources": [
          {}
        ],
        "network": {},
        "containerNetwork": {},
        "kubernetesSvcIpRange": "text",
        "masters": [
          {}
        ],
        "clusterFlavor": "text",
        "driver": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolSpec knows its constraints",
    arguments: [
      ConstraintProbe("type as Dedicate", #"{"type": "Dedicate"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("scope element as Train", #"{"scope": ["Train"]}"#),
      ConstraintProbe("scope element as Infer", #"{"scope": ["Infer"]}"#),
      ConstraintProbe("scope element undocumented", #"{"scope": ["undocumented value"]}"#, offending: "scope"),
    ])
  func poolSpecConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolSpec.self) == probe.expectedFindings)
  }

  @Test("PoolSpec.Kind keeps every value")
  func poolSpecKind() {
    let documented = #"["Dedicate"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolSpec.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolSpec.Scope keeps every value")
  func poolSpecScope() {
    let documented = #"["Train", "Infer"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolSpec.Scope.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
