// Made by Tablature from ParametersConstraint.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ParametersConstraint")
struct ParametersConstraintTests {
  @Test("ParametersConstraint survives decoding and encoding")
  func parametersConstraint() {
    let full = """
      {
        "type": "text",
        "editable": true,
        "required": true,
        "sensitive": true,
        "valid_type": "text",
        "valid_range": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ParametersConstraint.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
