// Made by Tablature from TemplateParam.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TemplateParam")
struct TemplateParamTests {
  @Test("TemplateParam survives decoding and encoding")
  func templateParam() {
    let full = """
      {
        "id": "sys_data_analyse",
        "name": "text",
        "operator_params": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TemplateParam.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TemplateParam knows its constraints",
    arguments: [
      ConstraintProbe("id as sys_data_analyse", #"{"id": "sys_data_analyse"}"#),
      ConstraintProbe("id as sys_data_cleaning", #"{"id": "sys_data_cleaning"}"#),
      ConstraintProbe("id as sys_data_augmentation", #"{"id": "sys_data_augmentation"}"#),
      ConstraintProbe("id as sys_data_validation", #"{"id": "sys_data_validation"}"#),
      ConstraintProbe("id as sys_data_selection", #"{"id": "sys_data_selection"}"#),
      ConstraintProbe("id undocumented", #"{"id": "undocumented value"}"#, offending: "id"),
    ])
  func templateParamConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TemplateParam.self) == probe.expectedFindings)
  }

  @Test("TemplateParam.ID keeps every value")
  func templateParamID() {
    let documented = #"["sys_data_analyse", "sys_data_cleaning", "sys_data_augmentation", "sys_data_validation", "sys_data_selection"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.TemplateParam.ID.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
