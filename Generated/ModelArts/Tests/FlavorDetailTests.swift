// Made by Tablature from FlavorDetail.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("FlavorDetail")
struct FlavorDetailTests {
  @Test("FlavorDetail survives decoding and encoding")
  func flavorDetail() {
    let full = """
      {
        "flavor_type": "CPU",
        "billing": {},
        "flavor_info": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.FlavorDetail.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "FlavorDetail knows its constraints",
    arguments: [
      ConstraintProbe("flavor_type as CPU", #"{"flavor_type": "CPU"}"#),
      ConstraintProbe("flavor_type as GPU", #"{"flavor_type": "GPU"}"#),
      ConstraintProbe("flavor_type undocumented", #"{"flavor_type": "undocumented value"}"#, offending: "flavor_type"),
    ])
  func flavorDetailConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.FlavorDetail.self) == probe.expectedFindings)
  }

  @Test("FlavorDetail.FlavorType keeps every value")
  func flavorDetailFlavorType() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.FlavorDetail.FlavorType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
