// Made by Tablature from TemplateInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TemplateInput")
struct TemplateInputTests {
  @Test("TemplateInput survives decoding and encoding")
  func templateInput() {
    let full = """
      {
        "name": "text",
        "version": "text",
        "inputs": {
          "key1": {
            "key": "value"
          }
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TemplateInput.self, minimal: #"{"name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TemplateInput knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{}"#, offending: "name"),
    ])
  func templateInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TemplateInput.self) == probe.expectedFindings)
  }

}
