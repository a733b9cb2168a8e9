// Made by Tablature from FlavorResponse.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("FlavorResponse")
struct FlavorResponseTests {
  @Test("FlavorResponse survives decoding and encoding")
  func flavorResponse() {
    let full = """
      {
        "flavor_id": "text",
        "flavor_name": "text",
        "max_num": 1,
        "flavor_type": "CPU",
        "billing": {},
        "flavor_info": {},
        "attributes": {
          "key1": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.FlavorResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "FlavorResponse knows its constraints",
    arguments: [
      ConstraintProbe("flavor_type as CPU", #"{"flavor_type": "CPU"}"#),
      ConstraintProbe("flavor_type as GPU", #"{"flavor_type": "GPU"}"#),
      ConstraintProbe("flavor_type undocumented", #"{"flavor_type": "undocumented value"}"#, offending: "flavor_type"),
    ])
  func flavorResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.FlavorResponse.self) == probe.expectedFindings)
  }

  @Test("FlavorResponse.FlavorType keeps every value")
  func flavorResponseFlavorType() {
    let documented = #"["CPU", "GPU"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.FlavorResponse.FlavorType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
