// Made by Tablature from ListAutoAnnotationSamples.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListAutoAnnotationSamples")
struct ListAutoAnnotationSamplesTests {
  @Test("The documented response 200 of ListAutoAnnotationSamples survives")
  func documentedResponse200() throws {
    let json = """
      {
        "sample_count": 1,
        "samples": [
          {
            "sample_id": "10de574cbf0f09d4798b87ba0eb34e37",
            "sample_type": 0,
            "labels": [
              {
                "name": "sunflowers",
                "type": 0,
                "id": "1",
                "property": {
                  "@modelarts:hard_coefficient": "0.0",
                  "@modelarts:hard": "false"
                },
                "score": 1.0
              }
            ],
            "source": "https://test-obs.obs.xxx.com:443/animals/8_1597649054631.jpeg?AccessKeyId=alRn0xskf5luJaG2jBJe&Expires=1606299230&x-image-process=image%2Fresize%2Cm_lfit%2Ch_200&Signature=MNAAjXz%2Fmwn%2BSabSK9wkaG6b6bU%3D",
            "metadata": {
              "@modelarts:hard_coefficient": 1.0,
              "@modelarts:hard": true,
              "@modelarts:import_origin": 0,
              "@modelarts:hard_reasons": [
                8,
                6,
                5,
                3
              ]
            },
            "sample_time": 1601432758000,
            "sample_status": "UN_ANNOTATION"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListAutoAnnotationSamplesResponse.self, json) == nil)
  }

  @Test("The documented request of ListAutoAnnotationSamples is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListAutoAnnotationSamples(datasetID: "dataset_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/auto-annotations/samples")
  }

  @Test("ListAutoAnnotationSamples knows the constraints of its parameters")
  func listAutoAnnotationSamplesParameters() {
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 3)).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 100)).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 101)).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 102)).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 200)).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 201)).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 202)).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 400)).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 600)).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 900)).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", labelType: .init(rawValue: 2)).offendingFields == ["label_type"])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", limit: 99).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", limit: 100).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ListAutoAnnotationSamples(datasetID: "text", order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
  }
}
