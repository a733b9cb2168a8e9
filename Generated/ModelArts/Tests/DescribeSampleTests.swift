// Made by Tablature from DescribeSample.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DescribeSample")
struct DescribeSampleTests {
  @Test("The documented response 200 of DescribeSample survives")
  func documentedResponse200() throws {
    let json = """
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
        "source": "https://test-obs.obs.xxx.com:443/image/aifood/%E5%86%B0%E6%BF%80%E5%87%8C/36502.jpg?AccessKeyId=RciyO7RHmhNTfOZVryUH&Expires=1606297079&Signature=Ju4FYpEu973ii%2FAdUVLTfpLCTbg%3D",
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
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DescribeSampleResponse.self, json) == nil)
  }

  @Test("The documented request of DescribeSample is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DescribeSample(datasetID: "dataset_id", sampleID: "sample_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/data-annotations/samples/sample_id")
  }

  @Test("DescribeSampleResponse survives decoding and encoding")
  func describeSampleResponse() {
    let full = """
      {
        "check_accept": true,
        "check_comment": "text",
        "check_score": "text",
        "deletion_reasons": [
          "text"
        ],
        "hard_details": {
          "key1": {}
        },
        "labelers": [
          {}
        ],
        "labels": [
          {}
        ],
        "metadata": {},
        "review_accept": true,
        "review_comment": "text",
        "review_score": "text",
        "sample_data": [
          "text"
        ],
        "sample_dir": "text",
        "sample_id": "text",
        "sample_name": "text",
        "sample_size": 1,
        "sample_status": "__ALL__",
        "sample_time": 1,
        "sample_type": 0,
        "score": "text",
        "source": "text",
        "sub_sample_url": "text",
        "worker_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DescribeSampleResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescribeSampleResponse knows its constraints",
    arguments: [
      ConstraintProbe("sample_status as __ALL__", #"{"sample_status": "__ALL__"}"#),
      ConstraintProbe("sample_status as __NONE__", #"{"sample_status": "__NONE__"}"#),
      ConstraintProbe("sample_status as __UNCHECK__", #"{"sample_status": "__UNCHECK__"}"#),
      ConstraintProbe("sample_status as __ACCEPTED__", #"{"sample_status": "__ACCEPTED__"}"#),
      ConstraintProbe("sample_status as __REJECTED__", #"{"sample_status": "__REJECTED__"}"#),
      ConstraintProbe("sample_status as __UNREVIEWED__", #"{"sample_status": "__UNREVIEWED__"}"#),
      ConstraintProbe("sample_status as __REVIEWED__", #"{"sample_status": "__REVIEWED__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED__", #"{"sample_status": "__WORKFORCE_SAMPLED__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED_UNCHECK__", #"{"sample_status": "__WORKFORCE_SAMPLED_UNCHECK__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED_CHECKED__", #"{"sample_status": "__WORKFORCE_SAMPLED_CHECKED__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED_ACCEPTED__", #"{"sample_status": "__WORKFORCE_SAMPLED_ACCEPTED__"}"#),
      ConstraintProbe("sample_status as __WORKFORCE_SAMPLED_REJECTED__", #"{"sample_status": "__WORKFORCE_SAMPLED_REJECTED__"}"#),
      ConstraintProbe("sample_status as __AUTO_ANNOTATION__", #"{"sample_status": "__AUTO_ANNOTATION__"}"#),
      ConstraintProbe("sample_status as MANUAL_ANNOTATION", #"{"sample_status": "MANUAL_ANNOTATION"}"#),
      ConstraintProbe("sample_status undocumented", #"{"sample_status": "undocumented value"}"#, offending: "sample_status"),
      ConstraintProbe("sample_type as 0", #"{"sample_type": 0}"#),
      ConstraintProbe("sample_type as 1", #"{"sample_type": 1}"#),
      ConstraintProbe("sample_type as 2", #"{"sample_type": 2}"#),
      ConstraintProbe("sample_type as 4", #"{"sample_type": 4}"#),
      ConstraintProbe("sample_type as 6", #"{"sample_type": 6}"#),
      ConstraintProbe("sample_type as 9", #"{"sample_type": 9}"#),
      ConstraintProbe("sample_type undocumented", #"{"sample_type": 3}"#, offending: "sample_type"),
    ])
  func describeSampleResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescribeSampleResponse.self) == probe.expectedFindings)
  }

  @Test("DescribeSampleResponse.SampleStatus keeps every value")
  func describeSampleResponseSampleStatus() {
    let documented = #"["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__", "MANUAL_ANNOTATION"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescribeSampleResponse.SampleStatus.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DescribeSample knows the constraints of its parameters")
  func describeSampleParameters() {
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__ALL__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__NONE__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__UNCHECK__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__ACCEPTED__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__REJECTED__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__UNREVIEWED__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__REVIEWED__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_CHECKED__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_REJECTED__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "__AUTO_ANNOTATION__")).offendingFields == [])
    #expect(ModelArts.DescribeSample(datasetID: "text", sampleID: "text", sampleState: .init(rawValue: "undocumented value")).offendingFields == ["sample_state"])
  }
}
