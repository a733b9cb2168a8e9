// Made by Tablature from DeleteLabelAndSamples.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteLabelAndSamples")
struct DeleteLabelAndSamplesTests {
  @Test("The documented response 204 of DeleteLabelAndSamples survives")
  func documentedResponse204() throws {
    let json = """
      {
        "success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteLabelAndSamplesResponse.self, json) == nil)
  }

  @Test("DeleteLabelAndSamplesResponse survives decoding and encoding")
  func deleteLabelAndSamplesResponse() {
    let full = """
      {
        "error_code": "text",
        "error_msg": "text",
        "success": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DeleteLabelAndSamplesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("DeleteLabelAndSamples knows the constraints of its parameters")
  func deleteLabelAndSamplesParameters() {
    #expect(ModelArts.DeleteLabelAndSamples(datasetID: "text", labelName: "text", labelType: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.DeleteLabelAndSamples(datasetID: "text", labelName: "text", labelType: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.DeleteLabelAndSamples(datasetID: "text", labelName: "text", labelType: .init(rawValue: 3)).offendingFields == [])
    #expect(ModelArts.DeleteLabelAndSamples(datasetID: "text", labelName: "text", labelType: .init(rawValue: 100)).offendingFields == [])
    #expect(ModelArts.DeleteLabelAndSamples(datasetID: "text", labelName: "text", labelType: .init(rawValue: 101)).offendingFields == [])
    #expect(ModelArts.DeleteLabelAndSamples(datasetID: "text", labelName: "text", labelType: .init(rawValue: 102)).offendingFields == [])
    #expect(ModelArts.DeleteLabelAndSamples(datasetID: "text", labelName: "text", labelType: .init(rawValue: 103)).offendingFields == [])
    #expect(ModelArts.DeleteLabelAndSamples(datasetID: "text", labelName: "text", labelType: .init(rawValue: 200)).offendingFields == [])
    #expect(ModelArts.DeleteLabelAndSamples(datasetID: "text", labelName: "text", labelType: .init(rawValue: 201)).offendingFields == [])
    #expect(ModelArts.DeleteLabelAndSamples(datasetID: "text", labelName: "text", labelType: .init(rawValue: 202)).offendingFields == [])
    #expect(ModelArts.DeleteLabelAndSamples(datasetID: "text", labelName: "text", labelType: .init(rawValue: 600)).offendingFields == [])
    #expect(ModelArts.DeleteLabelAndSamples(datasetID: "text", labelName: "text", labelType: .init(rawValue: 2)).offendingFields == ["label_type"])
  }
}
