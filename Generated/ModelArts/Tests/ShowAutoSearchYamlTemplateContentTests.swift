// Made by Tablature from ShowAutoSearchYamlTemplateContent.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowAutoSearchYamlTemplateContent")
struct ShowAutoSearchYamlTemplateContentTests {
  @Test("The documented response 200 of ShowAutoSearchYamlTemplateContent survives")
  func documentedResponse200() throws {
    let json = """
      {
        "file_name": "Bayes.yaml",
        "content": "..."
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowAutoSearchYAMLTemplateContentResponse.self, json) == nil)
  }

  @Test("The documented request of ShowAutoSearchYamlTemplateContent is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowAutoSearchYAMLTemplateContent(algorithmType: "hpo", algorithmName: "Bayes")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-jobs/autosearch/yaml-templates/hpo/Bayes")
  }

  @Test("ShowAutoSearchYAMLTemplateContentResponse survives decoding and encoding")
  func showAutoSearchYAMLTemplateContentResponse() {
    let full = """
      {
        "file_name": "text",
        "content": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAutoSearchYAMLTemplateContentResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
