// Made by Tablature from CreateTasks.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateTasks")
struct CreateTasksTests {
  @Test("The documented request of CreateTasks survives")
  func documentedRequest() throws {
    let json = """
      {
        "name": "task-test",
        "description": "hello world",
        "input": {
          "type": "restful",
          "data": [
            {
              "certificate_check": false,
              "url": "https://100.xx.xx.xx:xxxx",
              "rtsp_path_in_response": "/input/url",
              "headers": {
                "Content-Type": "application/json"
              }
            }
          ]
        },
        "output": {
          "webhook": {
            "url": "https://100.xx.xx.xx:xxxx/output",
            "headers": {
              "Content-Type": "application/json"
            }
          }
        },
        "source_usage_estimate": {
          "cpu": 0.1,
          "memory": 32
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTasksRequest.self, json) == nil)
  }

  @Test("The documented request of CreateTasks survives")
  func documentedRequest_2() throws {
    let json = """
      {
        "name": "task-test",
        "input": {
          "type": "edgecamera",
          "data": [
            {
              "id": "hilens-c298xxxxxxxxxxxxxxxxxxxxxx8g5dc3",
              "camera_type": "ipc",
              "tag": [
                {
                  "tag1": "hello1",
                  "tag2": "hello2"
                }
              ]
            }
          ]
        },
        "output": {
          "dis": {
            "stream_name": "dis-test",
            "stream_id": "154xxxxx171"
          }
        },
        "source_usage_estimate": {
          "cpu": 0.1,
          "memory": 32
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTasksRequest.self, json) == nil)
  }

  @Test("The documented request of CreateTasks survives")
  func documentedRequest_3() throws {
    let json = """
      {
        "name": "task-test",
        "description": "hello world",
        "input": {
          "type": "url",
          "data": [
            {
              "url": "https://livestream.com/live/stream-test"
            }
          ]
        },
        "output": {
          "dis": {
            "stream_name": "dis-test",
            "stream_id": "xxxxxx"
          }
        },
        "schedule": {
          "type": "DAILY",
          "timezone": "+08:00",
          "execution_mode": "period",
          "periods": [
            {
              "begin_at": "08:00:00",
              "end_at": "20:00:00"
            }
          ]
        },
        "source_usage_estimate": {
          "cpu": 0.1,
          "memory": 32
        }
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTasksRequest.self, json) == nil)
  }

  @Test("The documented response 201 of CreateTasks survives")
  func documentedResponse201() throws {
    let json = """
      {
        "tasks": [
          {
            "id": "53e4xxxxxxxxxxxxxxxxxxxxxxb55b3e"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateTasksResponse.self, json) == nil)
  }

  @Test("CreateTasksRequest survives decoding and encoding")
  func createTasksRequest() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "schedule": {
          "type": "once",
          "timezone": "text"
        },
        "input": {
          "type": "restful",
          "data": []
        },
        "output": {},
        "config": {
          "key": "value"
        },
        "source_usage_estimate": {
          "cpu": 1,
          "memory": 1
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTasksRequest.self, minimal: #"{"name": "text", "input": {"type": "restful", "data": []}, "output": {}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateTasksRequest knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{"input": {"type": "restful", "data": []}, "output": {}}"#, offending: "name"),
      ConstraintProbe("name with 0 characters", #"{"input": {"type": "restful", "data": []}, "output": {}, "name": ""}"#, offending: "name"),
      ConstraintProbe("name with 1 characters", #"{"input": {"type": "restful", "data": []}, "output": {}, "name": "x"}"#),
      ConstraintProbe("name with 2 characters", #"{"input": {"type": "restful", "data": []}, "output": {}, "name": "xx"}"#),
      ConstraintProbe("name with 99 characters", #"{"input": {"type": "restful", "data": []}, "output": {}, "name": "\#(String(repeating: "x", count: 99))"}"#),
      ConstraintProbe("name with 100 characters", #"{"input": {"type": "restful", "data": []}, "output": {}, "name": "\#(String(repeating: "x", count: 100))"}"#),
      ConstraintProbe("name with 101 characters", #"{"input": {"type": "restful", "data": []}, "output": {}, "name": "\#(String(repeating: "x", count: 101))"}"#, offending: "name"),
      ConstraintProbe("description with 499 characters", #"{"name": "text", "input": {"type": "restful", "data": []}, "output": {}, "description": "\#(String(repeating: "x", count: 499))"}"#),
      ConstraintProbe("description with 500 characters", #"{"name": "text", "input": {"type": "restful", "data": []}, "output": {}, "description": "\#(String(repeating: "x", count: 500))"}"#),
      ConstraintProbe("description with 501 characters", #"{"name": "text", "input": {"type": "restful", "data": []}, "output": {}, "description": "\#(String(repeating: "x", count: 501))"}"#, offending: "description"),
      ConstraintProbe("input missing", #"{"name": "text", "output": {}}"#, offending: "input"),
      ConstraintProbe("output missing", #"{"name": "text", "input": {"type": "restful", "data": []}}"#, offending: "output"),
    ])
  func createTasksRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateTasksRequest.self) == probe.expectedFindings)
  }

  @Test("TaskScheduleInput survives decoding and encoding")
  func taskScheduleInput() {
    let full = """
      {
        "type": "once",
        "execution_mode": "period",
        "timezone": "text",
        "days_of_week": [
          1
        ],
        "days_of_month": [
          1
        ],
        "periods": [
          {
            "begin_at": "12:30:00",
            "end_at": "12:30:00"
          }
        ],
        "frequency": {
          "interval": 5,
          "duration": 5,
          "begin_at": "12:30:00",
          "end_at": "12:30:00"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskScheduleInput.self, minimal: #"{"type": "once", "timezone": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskScheduleInput knows its constraints",
    arguments: [
      ConstraintProbe("type missing", #"{"timezone": "text"}"#, offending: "type"),
      ConstraintProbe("type as once", #"{"timezone": "text", "type": "once"}"#),
      ConstraintProbe("type as daily", #"{"timezone": "text", "type": "daily"}"#),
      ConstraintProbe("type as weekly", #"{"timezone": "text", "type": "weekly"}"#),
      ConstraintProbe("type as monthly", #"{"timezone": "text", "type": "monthly"}"#),
      ConstraintProbe("type as DAILY", #"{"timezone": "text", "type": "DAILY"}"#),
      ConstraintProbe("type undocumented", #"{"timezone": "text", "type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("execution_mode as period", #"{"type": "once", "timezone": "text", "execution_mode": "period"}"#),
      ConstraintProbe("execution_mode as frequency", #"{"type": "once", "timezone": "text", "execution_mode": "frequency"}"#),
      ConstraintProbe("execution_mode undocumented", #"{"type": "once", "timezone": "text", "execution_mode": "undocumented value"}"#, offending: "execution_mode"),
      ConstraintProbe("timezone missing", #"{"type": "once"}"#, offending: "timezone"),
    ])
  func taskScheduleInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskScheduleInput.self) == probe.expectedFindings)
  }

  @Test("TaskScheduleInputPeriods survives decoding and encoding")
  func taskScheduleInputPeriods() {
    let full = """
      {
        "begin_at": "12:30:00",
        "end_at": "12:30:00"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskScheduleInputPeriods.self, minimal: #"{"begin_at": "12:30:00", "end_at": "12:30:00"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskScheduleInputPeriods knows its constraints",
    arguments: [
      ConstraintProbe("begin_at missing", #"{"end_at": "12:30:00"}"#, offending: "begin_at"),
      ConstraintProbe("begin_at in its format", #"{"end_at": "12:30:00", "begin_at": "12:30:00"}"#),
      ConstraintProbe("begin_at not in its format", #"{"end_at": "12:30:00", "begin_at": "no"}"#, offending: "begin_at"),
      ConstraintProbe("end_at missing", #"{"begin_at": "12:30:00"}"#, offending: "end_at"),
      ConstraintProbe("end_at in its format", #"{"begin_at": "12:30:00", "end_at": "12:30:00"}"#),
      ConstraintProbe("end_at not in its format", #"{"begin_at": "12:30:00", "end_at": "no"}"#, offending: "end_at"),
    ])
  func taskScheduleInputPeriodsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskScheduleInputPeriods.self) == probe.expectedFindings)
  }

  @Test("TaskScheduleInputFrequency survives decoding and encoding")
  func taskScheduleInputFrequency() {
    let full = """
      {
        "interval": 5,
        "duration": 5,
        "begin_at": "12:30:00",
        "end_at": "12:30:00"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskScheduleInputFrequency.self, minimal: #"{"interval": 5, "duration": 5, "begin_at": "12:30:00", "end_at": "12:30:00"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskScheduleInputFrequency knows its constraints",
    arguments: [
      ConstraintProbe("interval missing", #"{"duration": 5, "begin_at": "12:30:00", "end_at": "12:30:00"}"#, offending: "interval"),
      ConstraintProbe("interval at 4", #"{"duration": 5, "begin_at": "12:30:00", "end_at": "12:30:00", "interval": 4}"#, offending: "interval"),
      ConstraintProbe("interval at 5", #"{"duration": 5, "begin_at": "12:30:00", "end_at": "12:30:00", "interval": 5}"#),
      ConstraintProbe("interval at 6", #"{"duration": 5, "begin_at": "12:30:00", "end_at": "12:30:00", "interval": 6}"#),
      ConstraintProbe("interval at 719", #"{"duration": 5, "begin_at": "12:30:00", "end_at": "12:30:00", "interval": 719}"#),
      ConstraintProbe("interval at 720", #"{"duration": 5, "begin_at": "12:30:00", "end_at": "12:30:00", "interval": 720}"#),
      ConstraintProbe("interval at 721", #"{"duration": 5, "begin_at": "12:30:00", "end_at": "12:30:00", "interval": 721}"#, offending: "interval"),
      ConstraintProbe("duration missing", #"{"interval": 5, "begin_at": "12:30:00", "end_at": "12:30:00"}"#, offending: "duration"),
      ConstraintProbe("duration at 4", #"{"interval": 5, "begin_at": "12:30:00", "end_at": "12:30:00", "duration": 4}"#, offending: "duration"),
      ConstraintProbe("duration at 5", #"{"interval": 5, "begin_at": "12:30:00", "end_at": "12:30:00", "duration": 5}"#),
      ConstraintProbe("duration at 6", #"{"interval": 5, "begin_at": "12:30:00", "end_at": "12:30:00", "duration": 6}"#),
      ConstraintProbe("duration at 719", #"{"interval": 5, "begin_at": "12:30:00", "end_at": "12:30:00", "duration": 719}"#),
      ConstraintProbe("duration at 720", #"{"interval": 5, "begin_at": "12:30:00", "end_at": "12:30:00", "duration": 720}"#),
      ConstraintProbe("duration at 721", #"{"interval": 5, "begin_at": "12:30:00", "end_at": "12:30:00", "duration": 721}"#, offending: "duration"),
      ConstraintProbe("begin_at missing", #"{"interval": 5, "duration": 5, "end_at": "12:30:00"}"#, offending: "begin_at"),
      ConstraintProbe("begin_at in its format", #"{"interval": 5, "duration": 5, "end_at": "12:30:00", "begin_at": "12:30:00"}"#),
      ConstraintProbe("begin_at not in its format", #"{"interval": 5, "duration": 5, "end_at": "12:30:00", "begin_at": "no"}"#, offending: "begin_at"),
      ConstraintProbe("end_at missing", #"{"interval": 5, "duration": 5, "begin_at": "12:30:00"}"#, offending: "end_at"),
      ConstraintProbe("end_at in its format", #"{"interval": 5, "duration": 5, "begin_at": "12:30:00", "end_at": "12:30:00"}"#),
      ConstraintProbe("end_at not in its format", #"{"interval": 5, "duration": 5, "begin_at": "12:30:00", "end_at": "no"}"#, offending: "end_at"),
    ])
  func taskScheduleInputFrequencyConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskScheduleInputFrequency.self) == probe.expectedFindings)
  }

  @Test("TaskInputInput survives decoding and encoding")
  func taskInputInput() {
    let full = """
      {
        "type": "restful",
        "data": [
          {}
        ],
        "vcn": {
          "ip": "text",
          "port": 1,
          "username": "text",
          "password": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskInputInput.self, minimal: #"{"type": "restful", "data": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskInputInput knows its constraints",
    arguments: [
      ConstraintProbe("type missing", #"{"data": []}"#, offending: "type"),
      ConstraintProbe("type as restful", #"{"data": [], "type": "restful"}"#),
      ConstraintProbe("type as url", #"{"data": [], "type": "url"}"#),
      ConstraintProbe("type as edgecamera", #"{"data": [], "type": "edgecamera"}"#),
      ConstraintProbe("type as vcn", #"{"data": [], "type": "vcn"}"#),
      ConstraintProbe("type undocumented", #"{"data": [], "type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("data missing", #"{"type": "restful"}"#, offending: "data"),
    ])
  func taskInputInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskInputInput.self) == probe.expectedFindings)
  }

  @Test("TaskInputVcnInput survives decoding and encoding")
  func taskInputVcnInput() {
    let full = """
      {
        "ip": "text",
        "port": 1,
        "username": "text",
        "password": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskInputVcnInput.self, minimal: #"{"ip": "text", "port": 1, "username": "text", "password": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskInputVcnInput knows its constraints",
    arguments: [
      ConstraintProbe("ip missing", #"{"port": 1, "username": "text", "password": "text"}"#, offending: "ip"),
      ConstraintProbe("port missing", #"{"ip": "text", "username": "text", "password": "text"}"#, offending: "port"),
      ConstraintProbe("username missing", #"{"ip": "text", "port": 1, "password": "text"}"#, offending: "username"),
      ConstraintProbe("password missing", #"{"ip": "text", "port": 1, "username": "text"}"#, offending: "password"),
    ])
  func taskInputVcnInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskInputVcnInput.self) == probe.expectedFindings)
  }

  @Test("TaskOutput survives decoding and encoding")
  func taskOutput() {
    let full = """
      {
        "obs": {
          "bucket": "text",
          "path": "text"
        },
        "dis": {
          "stream_name": "text"
        },
        "webhook": {
          "url": "text",
          "headers": {
            "key": "value"
          }
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskOutput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskOutputOBSInput survives decoding and encoding")
  func taskOutputOBSInput() {
    let full = """
      {
        "bucket": "text",
        "path": "text",
        "data_category": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskOutputOBSInput.self, minimal: #"{"bucket": "text", "path": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskOutputOBSInput knows its constraints",
    arguments: [
      ConstraintProbe("bucket missing", #"{"path": "text"}"#, offending: "bucket"),
      ConstraintProbe("path missing", #"{"bucket": "text"}"#, offending: "path"),
    ])
  func taskOutputOBSInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskOutputOBSInput.self) == probe.expectedFindings)
  }

  @Test("TaskOutputDisInput survives decoding and encoding")
  func taskOutputDisInput() {
    let full = """
      {
        "stream_name": "text",
        "data_category": [
          "text"
        ],
        "stream_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskOutputDisInput.self, minimal: #"{"stream_name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskOutputDisInput knows its constraints",
    arguments: [
      ConstraintProbe("stream_name missing", #"{}"#, offending: "stream_name"),
    ])
  func taskOutputDisInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskOutputDisInput.self) == probe.expectedFindings)
  }

  @Test("TaskOutputWebhookInput survives decoding and encoding")
  func taskOutputWebhookInput() {
    let full = """
      {
        "url": "text",
        "headers": {
          "key": "value"
        },
        "data_category": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskOutputWebhookInput.self, minimal: #"{"url": "text", "headers": {"key": "value"}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskOutputWebhookInput knows its constraints",
    arguments: [
      ConstraintProbe("url missing", #"{"headers": {"key": "value"}}"#, offending: "url"),
      ConstraintProbe("headers missing", #"{"url": "text"}"#, offending: "headers"),
    ])
  func taskOutputWebhookInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskOutputWebhookInput.self) == probe.expectedFindings)
  }

  @Test("TaskSourceUsageEstimate survives decoding and encoding")
  func taskSourceUsageEstimate() {
    let full = """
      {
        "cpu": 1,
        "memory": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskSourceUsageEstimate.self, minimal: #"{"cpu": 1, "memory": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskSourceUsageEstimate knows its constraints",
    arguments: [
      ConstraintProbe("cpu missing", #"{"memory": 1}"#, offending: "cpu"),
      ConstraintProbe("memory missing", #"{"cpu": 1}"#, offending: "memory"),
    ])
  func taskSourceUsageEstimateConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskSourceUsageEstimate.self) == probe.expectedFindings)
  }

  @Test("CreateTasksResponse survives decoding and encoding")
  func createTasksResponse() {
    let full = """
      {
        "tasks": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTasksResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateResponseBody survives decoding and encoding")
  func createResponseBody() {
    let full = """
      {
        "id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateResponseBody.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskScheduleInput.Kind keeps every value")
  func taskScheduleInputKind() {
    let documented = #"["once", "daily", "weekly", "monthly", "DAILY"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.TaskScheduleInput.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
