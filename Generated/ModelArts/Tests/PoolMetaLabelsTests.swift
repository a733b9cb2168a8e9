// Made by Tablature from PoolMetaLabels.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolMetaLabels")
struct PoolMetaLabelsTests {
  @Test("PoolMetaLabels survives decoding and encoding")
  func poolMetaLabels() {
    let full = """
      {
        "os.modelarts/workspace.id": "text",
        "os.modelarts/name": "text",
        "os.modelarts/resource.id": "text",
        "os.modelarts/tenant.domain.id": "text",
        "os.modelarts/create-from": "text",
        "os.modelarts.pool/biz": "public",
        "os.modelarts/sharing": "unshared"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolMetaLabels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolMetaLabels knows its constraints",
    arguments: [
      ConstraintProbe("os.modelarts.pool/biz as public", #"{"os.modelarts.pool/biz": "public"}"#),
      ConstraintProbe("os.modelarts.pool/biz as private", #"{"os.modelarts.pool/biz": "private"}"#),
      ConstraintProbe("os.modelarts.pool/biz undocumented", #"{"os.modelarts.pool/biz": "undocumented value"}"#, offending: "os.modelarts.pool/biz"),
      ConstraintProbe("os.modelarts/sharing as unshared", #"{"os.modelarts/sharing": "unshared"}"#),
      ConstraintProbe("os.modelarts/sharing as shared", #"{"os.modelarts/sharing": "shared"}"#),
      ConstraintProbe("os.modelarts/sharing undocumented", #"{"os.modelarts/sharing": "undocumented value"}"#, offending: "os.modelarts/sharing"),
    ])
  func poolMetaLabelsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolMetaLabels.self) == probe.expectedFindings)
  }

  @Test("PoolMetaLabels.OSModelartsPoolBiz keeps every value")
  func poolMetaLabelsOSModelartsPoolBiz() {
    let documented = #"["public", "private"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolMetaLabels.OSModelartsPoolBiz.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("PoolMetaLabels.OSModelartsSharing keeps every value")
  func poolMetaLabelsOSModelartsSharing() {
    let documented = #"["unshared", "shared"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.PoolMetaLabels.OSModelartsSharing.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
