// Made by Tablature from ListSamples.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListSamples")
struct ListSamplesTests {
  @Test("The documented response 200 of ListSamples survives")
  func documentedResponse200() throws {
    let json = """
      {
        "sample_count": 2,
        "samples": [
          {
            "sample_id": "012f99f3cf405860130b6ed2350c2228",
            "sample_type": 0,
            "labels": [
              {
                "name": "car",
                "type": 0,
                "property": {}
              }
            ],
            "source": "https://test-obs.obs.xxx.com:443/image/aifood/%E5%86%B0%E6%BF%80%E5%87%8C/36502.jpg?AccessKeyId=RciyO7RHmhNTfOZVryUH&Expires=1606296688&x-image-process=image%2Fresize%2Cm_lfit%2Ch_200&Signature=icyvHhFew9vnmy3zh1uZMP15Mbg%3D",
            "metadata": {
              "@modelarts:import_origin": 0
            },
            "sample_time": 1589190552106,
            "sample_status": "MANUAL_ANNOTATION",
            "labelers": [
              {
                "email": "xxx@xxx.com",
                "worker_id": "5d8d4033b428fed5ac158942c33940a2",
                "role": 0
              }
            ]
          },
          {
            "sample_id": "0192f3acfb000666033a0f85c21577c7",
            "sample_type": 0,
            "labels": [
              {
                "name": "car",
                "type": 0,
                "property": {}
              }
            ],
            "source": "https://test-obs.obs.xxx.com:443/image/aifood/%E5%86%B0%E6%BF%80%E5%87%8C/36139.jpg?AccessKeyId=RciyO7RHmhNTfOZVryUH&Expires=1606296688&x-image-process=image%2Fresize%2Cm_lfit%2Ch_200&Signature=RRr9r2cghLCXk%2B0%2BfHtYJi8eZ4k%3D",
            "metadata": {
              "@modelarts:import_origin": 0
            },
            "sample_time": 1589190543327,
            "sample_status": "MANUAL_ANNOTATION",
            "labelers": [
              {
                "email": "xxx@xxx.com",
                "worker_id": "a2abd3f27b4e92c593c15282f8b6bd29",
                "role": 0
              }
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListSamplesResponse.self, json) == nil)
  }

  @Test("The documented request of ListSamples is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListSamples(datasetID: "dataset_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/data-annotations/samples")
  }

  @Test("ListSamplesResponse survives decoding and encoding")
  func listSamplesResponse() {
    let full = """
      {
        "sample_count": 1,
        "samples": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ListSamplesResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ListSamples.LabelType keeps every value")
  func listSamplesLabelType() {
    let documented = #"[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListSamples.LabelType.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("ListSamples.SampleState keeps every value")
  func listSamplesSampleState() {
    let documented = #"["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListSamples.SampleState.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ListSamples.SampleType keeps every value")
  func listSamplesSampleType() {
    let documented = #"[0, 1, 2, 4, 6, 9]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ListSamples.SampleType.self, documented: documented, other: #"3"#)
    #expect(problems == [])
  }

  @Test("ListSamples knows the constraints of its parameters")
  func listSamplesParameters() {
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 3)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 100)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 101)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 102)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 200)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 201)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 202)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 400)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 600)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 900)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", labelType: .init(rawValue: 2)).offendingFields == ["label_type"])
    #expect(ModelArts.ListSamples(datasetID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListSamples(datasetID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", limit: 99).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", limit: 100).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListSamples(datasetID: "text", order: .init(rawValue: "asc")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", order: .init(rawValue: "desc")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", order: .init(rawValue: "undocumented value")).offendingFields == ["order"])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__ALL__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__NONE__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__UNCHECK__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__ACCEPTED__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__REJECTED__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__UNREVIEWED__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__REVIEWED__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_CHECKED__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_REJECTED__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "__AUTO_ANNOTATION__")).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleState: .init(rawValue: "undocumented value")).offendingFields == ["sample_state"])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleType: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleType: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleType: .init(rawValue: 2)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleType: .init(rawValue: 4)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleType: .init(rawValue: 6)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleType: .init(rawValue: 9)).offendingFields == [])
    #expect(ModelArts.ListSamples(datasetID: "text", sampleType: .init(rawValue: 3)).offendingFields == ["sample_type"])
  }
}
