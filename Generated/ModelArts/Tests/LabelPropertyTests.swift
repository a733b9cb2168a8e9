// Made by Tablature from LabelProperty.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("LabelProperty")
struct LabelPropertyTests {
  @Test("LabelProperty survives decoding and encoding")
  func labelProperty() {
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
    let problems = RoundTrip.problems(with: ModelArts.LabelProperty.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LabelProperty knows its constraints",
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
  func labelPropertyConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LabelProperty.self) == probe.expectedFindings)
  }

  @Test("LabelProperty.ModelartsDefaultShape keeps every value")
  func labelPropertyModelartsDefaultShape() {
    let documented = #"["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.LabelProperty.ModelartsDefaultShape.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
