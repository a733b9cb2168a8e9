// Made by Tablature from Resource.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Resource")
struct ResourceTests {
  @Test("Resource survives decoding and encoding")
  func resource() {
    let full = """
      {
        "policy": "text",
        "flavor_id": "modelarts.pool.visual.xlarge",
        "flavor_name": "text",
        "node_count": 1,
        "pool_id": "text",
        "flavor_detail": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Resource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Resource knows its constraints",
    arguments: [
      ConstraintProbe("flavor_id as modelarts.pool.visual.xlarge", #"{"flavor_id": "modelarts.pool.visual.xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.pool.visual.2xlarge", #"{"flavor_id": "modelarts.pool.visual.2xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.pool.visual.4xlarge", #"{"flavor_id": "modelarts.pool.visual.4xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.pool.visual.8xlarge", #"{"flavor_id": "modelarts.pool.visual.8xlarge"}"#),
      ConstraintProbe("flavor_id as modelarts.p3.large.public.free", #"{"flavor_id": "modelarts.p3.large.public.free"}"#),
      ConstraintProbe("flavor_id as modelarts.vm.pnt1.large.eco", #"{"flavor_id": "modelarts.vm.pnt1.large.eco"}"#),
      ConstraintProbe("flavor_id undocumented", #"{"flavor_id": "undocumented value"}"#, offending: "flavor_id"),
    ])
  func resourceConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Resource.self) == probe.expectedFindings)
  }

  @Test("Resource.FlavorID keeps every value")
  func resourceFlavorID() {
    let documented = #"["modelarts.pool.visual.xlarge", "modelarts.pool.visual.2xlarge", "modelarts.pool.visual.4xlarge", "modelarts.pool.visual.8xlarge", "modelarts.p3.large.public.free", "modelarts.vm.pnt1.large.eco"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Resource.FlavorID.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
