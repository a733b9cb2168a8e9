// Made by Tablature from ListWorkforceTaskSamples.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListWorkforceTaskSamples")
struct ListWorkforceTaskSamplesTests {
  @Test("The documented response 200 of ListWorkforceTaskSamples survives")
  func documentedResponse200() throws {
    let json = """
      {
        "sample_count": 2,
        "samples": [
          {
            "sample_id": "26c6dd793d80d3274eb89349ec76d678",
            "sample_type": 0,
            "labels": [],
            "source": "https://test-obs.obs.xxx.com:443/detect/data/dataset-car-and-person/IMG_kitti_0000_000016.png?AccessKeyId=P19W9X830R1Z39P5X5M5&Expires=1606300137&x-obs-security-token=gQpjbi1ub3J0aC03jKj8N6gtS4VsdTTW3QFoHMtpMoFLtCa6W_J4DxT0nYIfx...",
            "metadata": {
              "@modelarts:import_origin": 0,
              "@modelarts:size": [
                1242,
                375,
                3
              ]
            },
            "sample_time": 1598263639997,
            "sample_status": "UN_ANNOTATION",
            "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
            "labelers": [
              {
                "email": "xxx@xxx.com",
                "worker_id": "afdda13895bc66322ffbf36ae833bcf0",
                "role": 0
              }
            ]
          },
          {
            "sample_id": "2971815bbb11a462161b48dddf19344f",
            "sample_type": 0,
            "labels": [],
            "source": "https://test-obs.obs.xxx.com:443/detect/data/dataset-car-and-person/IMG_kitti_0000_000011.png?AccessKeyId=P19W9X830R1Z39P5X5M5&Expires=1606300137&x-obs-security-token=gQpjbi1ub3J0aC03jKj8N6gtS4VsdTTW3QFoHMtpMoFLtC...",
            "metadata": {
              "@modelarts:import_origin": 0,
              "@modelarts:size": [
                1242,
                375,
                3
              ]
            },
            "sample_time": 1598263639997,
            "sample_status": "UN_ANNOTATION",
            "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
            "labelers": [
              {
                "email": "xxx@xxx.com",
                "worker_id": "305595e1901a526017d2e11f3ab0ffe1",
                "role": 0
              }
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ListWorkforceTaskSamplesResponse.self, json) == nil)
  }

  @Test("The documented request of ListWorkforceTaskSamples is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.ListWorkforceTaskSamples(datasetID: "dataset_id", workforceTaskID: "workforce_task_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/workforce-tasks/workforce_task_id/data-annotations/samples")
  }

  @Test("ListWorkforceTaskSamples knows the constraints of its parameters")
  func listWorkforceTaskSamplesParameters() {
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 0)).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 1)).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 3)).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 100)).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 101)).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 102)).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 200)).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 201)).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 202)).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 400)).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 600)).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 900)).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", labelType: .init(rawValue: 2)).offendingFields == ["label_type"])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", limit: 0).offendingFields == ["limit"])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", limit: 1).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", limit: 2).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", limit: 99).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", limit: 100).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", limit: 101).offendingFields == ["limit"])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__ALL__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__NONE__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__UNCHECK__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__ACCEPTED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__REJECTED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__UNREVIEWED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__REVIEWED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_CHECKED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_REJECTED__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__AUTO_ANNOTATION__")).offendingFields == [])
    #expect(ModelArts.ListWorkforceTaskSamples(datasetID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "undocumented value")).offendingFields == ["sample_state"])
  }
}
