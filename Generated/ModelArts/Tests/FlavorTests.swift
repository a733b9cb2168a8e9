// Made by Tablature from Flavor.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Flavor")
struct FlavorTests {
  @Test("Flavor survives decoding and encoding")
  func flavor() {
    let full = """
      {
        "code": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Flavor.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
