// Made by Tablature from TaskInputData.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("TaskInputData")
struct TaskInputDataTests {
  @Test("TaskInputData survives decoding and encoding")
  func taskInputData() {
    let full = """
      {
        "stream_name": "text",
        "bucket": "text",
        "path": "text",
        "url": "text",
        "headers": {
          "key": "value"
        },
        "certificate_check": true,
        "rtsp_path_in_response": "text",
        "node_id": "text",
        "device_id": "text",
        "stream_type": 1,
        "id": "text",
        "camera_type": "text",
        "tag": [
          {
            "key1": "text"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskInputData.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskInputData knows its constraints",
    arguments: [
      ConstraintProbe("url with 999 characters", #"{"url": "\#(String(repeating: "x", count: 999))"}"#),
      ConstraintProbe("url with 1000 characters", #"{"url": "\#(String(repeating: "x", count: 1000))"}"#),
      ConstraintProbe("url with 1001 characters", #"{"url": "\#(String(repeating: "x", count: 1001))"}"#, offending: "url"),
      ConstraintProbe("rtsp_path_in_response with 1023 characters", #"{"rtsp_path_in_response": "\#(String(repeating: "x", count: 1023))"}"#),
      ConstraintProbe("rtsp_path_in_response with 1024 characters", #"{"rtsp_path_in_response": "\#(String(repeating: "x", count: 1024))"}"#),
      ConstraintProbe("rtsp_path_in_response with 1025 characters", #"{"rtsp_path_in_response": "\#(String(repeating: "x", count: 1025))"}"#, offending: "rtsp_path_in_response"),
      ConstraintProbe("stream_type at 0", #"{"stream_type": 0}"#, offending: "stream_type"),
      ConstraintProbe("stream_type at 1", #"{"stream_type": 1}"#),
      ConstraintProbe("stream_type at 2", #"{"stream_type": 2}"#),
      ConstraintProbe("stream_type at 3", #"{"stream_type": 3}"#),
      ConstraintProbe("stream_type at 4", #"{"stream_type": 4}"#, offending: "stream_type"),
    ])
  func taskInputDataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskInputData.self) == probe.expectedFindings)
  }

}
