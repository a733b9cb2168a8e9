// Made by Tablature from ServiceAffinityInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ServiceAffinityInput")
struct ServiceAffinityInputTests {
  @Test("ServiceAffinityInput survives decoding and encoding")
  func serviceAffinityInput() {
    let full = """
      {
        "node_affinity": {
          "mode": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ServiceAffinityInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
