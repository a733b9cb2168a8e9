// Made by Tablature from DescribeAutoAnnotationSample.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DescribeAutoAnnotationSample")
struct DescribeAutoAnnotationSampleTests {
  @Test("The documented response 200 of DescribeAutoAnnotationSample survives")
  func documentedResponse200() throws {
    let json = """
      {
        "sample_id": "0059c1b9458a2da9443af684b5099b4e",
        "sample_type": 0,
        "labels": [
          {
            "name": "Bees",
            "type": 0,
            "id": "1",
            "property": {
              "@modelarts:hard_coefficient": "0.0",
              "@modelarts:hard": "false"
            },
            "score": 0.66
          }
        ],
        "source": "https://test-obs.obs.xxx.com:443/data/3_1597649054631.jpg?AccessKeyId=RciyO7RHmhNTfOZVryUH&Expires=1606299474&Signature=anOLGOHPSrj3WXUHVc70tAxWlf4%3D",
        "metadata": {
          "@modelarts:hard_coefficient": 0.0,
          "@modelarts:hard": false,
          "@modelarts:import_origin": 0,
          "@modelarts:hard_reasons": []
        },
        "sample_time": 1600490651933,
        "sample_status": "UN_ANNOTATION"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DescribeAutoAnnotationSampleResponse.self, json) == nil)
  }

  @Test("The documented request of DescribeAutoAnnotationSample is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DescribeAutoAnnotationSample(datasetID: "dataset_id", sampleID: "sample_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/auto-annotations/samples/sample_id")
  }

  @Test("DescribeAutoAnnotationSampleResponse survives decoding and encoding")
  func describeAutoAnnotationSampleResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.DescribeAutoAnnotationSampleResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescribeAutoAnnotationSampleResponse knows its constraints",
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
      ConstraintProbe("sample_status as UN_ANNOTATION", #"{"sample_status": "UN_ANNOTATION"}"#),
      ConstraintProbe("sample_status undocumented", #"{"sample_status": "undocumented value"}"#, offending: "sample_status"),
      ConstraintProbe("sample_type as 0", #"{"sample_type": 0}"#),
      ConstraintProbe("sample_type as 1", #"{"sample_type": 1}"#),
      ConstraintProbe("sample_type as 2", #"{"sample_type": 2}"#),
      ConstraintProbe("sample_type as 4", #"{"sample_type": 4}"#),
      ConstraintProbe("sample_type as 6", #"{"sample_type": 6}"#),
      ConstraintProbe("sample_type as 9", #"{"sample_type": 9}"#),
      ConstraintProbe("sample_type undocumented", #"{"sample_type": 3}"#, offending: "sample_type"),
    ])
  func describeAutoAnnotationSampleResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescribeAutoAnnotationSampleResponse.self) == probe.expectedFindings)
  }

  @Test("DescribeAutoAnnotationSampleResponse.SampleStatus keeps every value")
  func describeAutoAnnotationSampleResponseSampleStatus() {
    let documented = #"["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__", "UN_ANNOTATION"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescribeAutoAnnotationSampleResponse.SampleStatus.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
