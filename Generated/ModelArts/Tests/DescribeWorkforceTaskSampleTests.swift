// Made by Tablature from DescribeWorkforceTaskSample.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DescribeWorkforceTaskSample")
struct DescribeWorkforceTaskSampleTests {
  @Test("The documented response 200 of DescribeWorkforceTaskSample survives")
  func documentedResponse200() throws {
    let json = """
      {
        "sample_id": "26c6dd793d80d3274eb89349ec76d678",
        "sample_type": 0,
        "labels": [],
        "source": "https://test-obs.obs.xxx.com:443/detect/data/dataset-car-and-person/IMG_kitti_0000_000016.png?AccessKeyId=4D34AYDTK93HUY79NSD7&Expires=1606300437&x-obs-security-token=gQpjbi1ub3J0aC03jELficNKUP87aSTIhvsHQAvImcyVbXlYTrU2XJIc28F7kiXanJ3TyJV39iXl0yi5mzQ...",
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
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DescribeWorkforceTaskSampleResponse.self, json) == nil)
  }

  @Test("The documented request of DescribeWorkforceTaskSample is sent as documented")
  func documentedRequestLine() throws {
    let call = ModelArts.DescribeWorkforceTaskSample(datasetID: "dataset_id", sampleID: "sample_id", workforceTaskID: "workforce_task_id")
    try #expect(RequestTarget(of: call, configured: ["project_id"]) == "/v2/project_id/datasets/dataset_id/workforce-tasks/workforce_task_id/data-annotations/samples/sample_id")
  }

  @Test("DescribeWorkforceTaskSampleResponse survives decoding and encoding")
  func describeWorkforceTaskSampleResponse() {
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
    let problems = RoundTrip.problems(with: ModelArts.DescribeWorkforceTaskSampleResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "DescribeWorkforceTaskSampleResponse knows its constraints",
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
  func describeWorkforceTaskSampleResponseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.DescribeWorkforceTaskSampleResponse.self) == probe.expectedFindings)
  }

  @Test("DescribeWorkforceTaskSampleResponse.SampleStatus keeps every value")
  func describeWorkforceTaskSampleResponseSampleStatus() {
    let documented = #"["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__", "UN_ANNOTATION"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DescribeWorkforceTaskSampleResponse.SampleStatus.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("DescribeWorkforceTaskSample knows the constraints of its parameters")
  func describeWorkforceTaskSampleParameters() {
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__ALL__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__NONE__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__UNCHECK__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__ACCEPTED__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__REJECTED__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__UNREVIEWED__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__REVIEWED__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_CHECKED__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__WORKFORCE_SAMPLED_REJECTED__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "__AUTO_ANNOTATION__")).offendingFields == [])
    #expect(ModelArts.DescribeWorkforceTaskSample(datasetID: "text", sampleID: "text", workforceTaskID: "text", sampleState: .init(rawValue: "undocumented value")).offendingFields == ["sample_state"])
  }
}
