// Made by Tablature from UpdateLabel.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateLabel")
struct UpdateLabelTests {
  @Test("The documented request of UpdateLabel survives")
  func documentedRequest() throws {
    let json = """
      {
        "@modelarts:color": "#93c47d"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateLabelRequest.self, json) == nil)
  }

  @Test("The documented response 204 of UpdateLabel survives")
  func documentedResponse204() throws {
    let json = """
      {}
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateLabelResponse.self, json) == nil)
  }

  @Test("UpdateLabelRequest survives decoding and encoding")
  func updateLabelRequest() {
    let full = """
      {
        "@modelarts:color": "text",
        "@modelarts:default_shape": "bndbox",
        "@modelarts:from_type": "text",
        "@modelarts:rename_to": "text",
        "@modelarts:shortcut": "text",
        "@modelarts:to_type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateLabelRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "UpdateLabelRequest knows its constraints",
    arguments: [
      ConstraintProbe("@modelarts:default_shape as bndbox", #"{"@modelarts:default_shape": "bndbox"}"#),
      ConstraintProbe("@modelarts:default_shape as polygon", #"{"@modelarts:default_shape": "polygon"}"#),
      ConstraintProbe("@modelarts:default_shape as circle", #"{"@modelarts:default_shape": "circle"}"#),
      ConstraintProbe("@modelarts:default_shape as line", #"{"@modelarts:default_shape": "line"}"#),
      ConstraintProbe("@modelarts:default_shape as dashed", #"{"@modelarts:default_shape": "dashed"}"#),
      ConstraintProbe("@modelarts:default_shape as point", #"{"@modelarts:default_shape": "point"}"#),
      ConstraintProbe("@modelarts:default_shape as polyline", #"{"@modelarts:default_shape": "polyline"}"#),
      ConstraintProbe("@modelarts:default_shape undocumented", #"{"@modelarts:default_shape": "undocumented value"}"#, offending: "@modelarts:default_shape"),
    ])
  func updateLabelRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.UpdateLabelRequest.self) == probe.expectedFindings)
  }

  @Test("UpdateLabelResponse survives decoding and encoding")
  func updateLabelResponse() {
    let full = """
      {
        "error_code": "text",
        "error_msg": "text",
        "success": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UpdateLabelResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("UpdateLabel.LabelType keeps every value")
  func updateLabelLabelType() {
    let documented = #"[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.UpdateLabel.LabelType.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }
}
