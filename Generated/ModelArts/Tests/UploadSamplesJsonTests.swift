// Made by Tablature from UploadSamplesJson.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UploadSamplesJson")
struct UploadSamplesJsonTests {
  @Test("The documented request of UploadSamplesJson survives")
  func documentedRequest() throws {
    let json = """
      {
        "samples": [
          {
            "name": "2.jpg",
            "data": "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjL/wAARCAA1AJUDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UploadSamplesJSONRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UploadSamplesJson survives")
  func documentedResponse200() throws {
    let json = """
      {
        "success": true,
        "results": [
          {
            "success": true,
            "name": "/test-obs/classify/input/animals/2.jpg",
            "info": "960585877c92d63911ba555ab3129d36"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UploadSamplesJSONResponse.self, json) == nil)
  }

  @Test("UploadSamplesJSONRequest survives decoding and encoding")
  func uploadSamplesJSONRequest() {
    let full = """
      {
        "final_annotation": true,
        "label_format": {},
        "samples": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UploadSamplesJSONRequest.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Sample survives decoding and encoding")
  func sample() {
    let full = """
      {
        "data": {
          "key": "value"
        },
        "data_source": {},
        "encoding": "UTF-8",
        "labels": [
          {}
        ],
        "metadata": {},
        "name": "text",
        "sample_type": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Sample.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Sample knows its constraints",
    arguments: [
      ConstraintProbe("encoding as UTF-8", #"{"encoding": "UTF-8"}"#),
      ConstraintProbe("encoding as GBK", #"{"encoding": "GBK"}"#),
      ConstraintProbe("encoding as GB2312", #"{"encoding": "GB2312"}"#),
      ConstraintProbe("encoding undocumented", #"{"encoding": "undocumented value"}"#, offending: "encoding"),
      ConstraintProbe("name with 0 characters", #"{"name": ""}"#),
      ConstraintProbe("name with 1 characters", #"{"name": "x"}"#),
      ConstraintProbe("name with 1023 characters", #"{"name": "\#(String(repeating: "x", count: 1023))"}"#),
      ConstraintProbe("name with 1024 characters", #"{"name": "\#(String(repeating: "x", count: 1024))"}"#),
      ConstraintProbe("name with 1025 characters", #"{"name": "\#(String(repeating: "x", count: 1025))"}"#, offending: "name"),
      ConstraintProbe("sample_type as 0", #"{"sample_type": 0}"#),
      ConstraintProbe("sample_type as 1", #"{"sample_type": 1}"#),
      ConstraintProbe("sample_type as 2", #"{"sample_type": 2}"#),
      ConstraintProbe("sample_type as 4", #"{"sample_type": 4}"#),
      ConstraintProbe("sample_type as 6", #"{"sample_type": 6}"#),
      ConstraintProbe("sample_type as 9", #"{"sample_type": 9}"#),
      ConstraintProbe("sample_type undocumented", #"{"sample_type": 3}"#, offending: "sample_type"),
    ])
  func sampleConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Sample.self) == probe.expectedFindings)
  }

  @Test("UploadSamplesJSONResponse survives decoding and encoding")
  func uploadSamplesJSONResponse() {
    let full = """
      {
        "error_code": "text",
        "error_msg": "text",
        "results": [
          {}
        ],
        "success": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UploadSamplesJSONResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("UploadSampleResp survives decoding and encoding")
  func uploadSampleResp() {
    let full = """
      {
        "error_code": "text",
        "error_msg": "text",
        "info": "text",
        "name": "text",
        "success": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.UploadSampleResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Sample.Encoding keeps every value")
  func sampleEncoding() {
    let documented = #"["UTF-8", "GBK", "GB2312"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Sample.Encoding.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Sample.SampleType keeps every value")
  func sampleSampleType() {
    let documented = #"[0, 1, 2, 4, 6, 9]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Sample.SampleType.self, documented: documented, other: #"3"#)
    #expect(problems == [])
  }
}
