// Made by Tablature from ShowAutoSearchYamlTemplatesInfo.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ShowAutoSearchYamlTemplatesInfo")
struct ShowAutoSearchYamlTemplatesInfoTests {
  @Test("The documented response 200 of ShowAutoSearchYamlTemplatesInfo survives")
  func documentedResponse200() throws {
    let json = """
      {
        "yaml_templates": [
          {
            "algorithm_type_en": "hpo",
            "algorithm_type_zh": "algorithm_type_zh to translate",
            "algorithm_names": [
              "Anneal",
              "Bayes",
              "DragonFly",
              "FixNorm",
              "GridSearch",
              "TPE"
            ]
          },
          {
            "algorithm_type_en": "nas",
            "algorithm_type_zh": "algorithm_type_zh to translate",
            "algorithm_names": [
              "AutoBSS",
              "AutoEvo",
              "AutoTopo",
              "MBNAS"
            ]
          },
          {
            "algorithm_type_en": "augment",
            "algorithm_type_zh": "algorithm_type_zh to translate",
            "algorithm_names": [
              "AdvAutoAugment",
              "AutoAugment"
            ]
          },
          {
            "algorithm_type_en": "compression",
            "algorithm_type_zh": "algorithm_type_zh to translate",
            "algorithm_names": [
              "AutoCompress"
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ShowAutoSearchYAMLTemplatesInfoResponse.self, json) == nil)
  }

  @Test("The documented request of ShowAutoSearchYamlTemplatesInfo is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ShowAutoSearchYAMLTemplatesInfo()
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/training-jobs/autosearch/yaml-templates")
  }

  @Test("ShowAutoSearchYAMLTemplatesInfoResponse survives decoding and encoding")
  func showAutoSearchYAMLTemplatesInfoResponse() {
    let full = """
      {
        "yaml_templates": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ShowAutoSearchYAMLTemplatesInfoResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("YAMLTemplate survives decoding and encoding")
  func yamlTemplate() {
    let full = """
      {
        "algorithm_type_en": "text",
        "algorithm_type_zh": "text",
        "algorithm_names": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.YAMLTemplate.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
