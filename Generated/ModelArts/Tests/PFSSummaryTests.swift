// Made by Tablature from PFSSummary.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PFSSummary")
struct PFSSummaryTests {
  @Test("PFSSummary survives decoding and encoding")
  func pfsSummary() {
    let full = """
      {
        "pfs_path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PFSSummary.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
