// Made by Tablature from PoolResourceExtendParams.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolResourceExtendParams")
struct PoolResourceExtendParamsTests {
  @Test("PoolResourceExtendParams survives decoding and encoding")
  func poolResourceExtendParams() {
    let full = """
      {
        "dockerBaseSize": "text",
        "postInstall": "dGV4dA=="
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolResourceExtendParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolResourceExtendParams knows its constraints",
    arguments: [
      ConstraintProbe("postInstall in its format", #"{"postInstall": "dGV4dA=="}"#),
      ConstraintProbe("postInstall not in its format", #"{"postInstall": "*"}"#, offending: "postInstall"),
    ])
  func poolResourceExtendParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolResourceExtendParams.self) == probe.expectedFindings)
  }

}
