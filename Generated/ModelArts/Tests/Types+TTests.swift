// Made by Tablature from the shared types that begin with T. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+T")
struct SharedTypesTTests {
  @Test("Tag survives decoding and encoding")
  func tag() {
    let full = """
      {
        "key": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Tag.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TagInput survives decoding and encoding")
  func tagInput() {
    let full = """
      {
        "key": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TagInput.self, minimal: #"{"key": "text", "value": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TagInput knows its constraints",
    arguments: [
      ConstraintProbe("key missing", #"{"value": "text"}"#, offending: "key"),
      ConstraintProbe("value missing", #"{"key": "text"}"#, offending: "value"),
    ])
  func tagInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TagInput.self) == probe.expectedFindings)
  }

  @Test("TaskInput survives decoding and encoding")
  func taskInput() {
    let full = """
      {
        "type": "restful",
        "data": [
          {}
        ],
        "vcn": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskInput knows its constraints",
    arguments: [
      ConstraintProbe("type as restful", #"{"type": "restful"}"#),
      ConstraintProbe("type as url", #"{"type": "url"}"#),
      ConstraintProbe("type as edgecamera", #"{"type": "edgecamera"}"#),
      ConstraintProbe("type as vcn", #"{"type": "vcn"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func taskInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskInput.self) == probe.expectedFindings)
  }

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
      ConstraintProbe("stream_type as 1", #"{"stream_type": 1}"#),
      ConstraintProbe("stream_type as 2", #"{"stream_type": 2}"#),
      ConstraintProbe("stream_type as 3", #"{"stream_type": 3}"#),
      ConstraintProbe("stream_type undocumented", #"{"stream_type": 0}"#, offending: "stream_type"),
    ])
  func taskInputDataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskInputData.self) == probe.expectedFindings)
  }

  @Test("TaskInputVcn survives decoding and encoding")
  func taskInputVcn() {
    let full = """
      {
        "ip": "text",
        "port": 1,
        "username": "text",
        "password": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskInputVcn.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskOutputDis survives decoding and encoding")
  func taskOutputDis() {
    let full = """
      {
        "stream_name": "text",
        "data_category": [
          "text"
        ],
        "stream_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskOutputDis.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskOutputForDisplay survives decoding and encoding")
  func taskOutputForDisplay() {
    let full = """
      {
        "obs": {},
        "dis": {},
        "webhook": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskOutputForDisplay.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskOutputOBS survives decoding and encoding")
  func taskOutputOBS() {
    let full = """
      {
        "bucket": "text",
        "path": "text",
        "data_category": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskOutputOBS.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskOutputWebhook survives decoding and encoding")
  func taskOutputWebhook() {
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
    let problems = RoundTrip.problems(with: ModelArts.TaskOutputWebhook.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskResponse survives decoding and encoding")
  func taskResponse() {
    let full = """
      {
        "role": "text",
        "algorithm": {},
        "task_resource": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskResponseAlgorithm survives decoding and encoding")
  func taskResponseAlgorithm() {
    let full = """
      {
        "code_dir": "text",
        "boot_file": "text",
        "inputs": {},
        "outputs": {},
        "engine": {},
        "local_code_dir": "text",
        "working_dir": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskResponseAlgorithm.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskSchedule survives decoding and encoding")
  func taskSchedule() {
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
          {}
        ],
        "frequency": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskSchedule.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskSchedule knows its constraints",
    arguments: [
      ConstraintProbe("type as once", #"{"type": "once"}"#),
      ConstraintProbe("type as daily", #"{"type": "daily"}"#),
      ConstraintProbe("type as weekly", #"{"type": "weekly"}"#),
      ConstraintProbe("type as monthly", #"{"type": "monthly"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
      ConstraintProbe("execution_mode as period", #"{"execution_mode": "period"}"#),
      ConstraintProbe("execution_mode as frequency", #"{"execution_mode": "frequency"}"#),
      ConstraintProbe("execution_mode undocumented", #"{"execution_mode": "undocumented value"}"#, offending: "execution_mode"),
    ])
  func taskScheduleConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskSchedule.self) == probe.expectedFindings)
  }

  @Test("TaskSchedulePeriods survives decoding and encoding")
  func taskSchedulePeriods() {
    let full = """
      {
        "begin_at": "12:30:00",
        "end_at": "12:30:00"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskSchedulePeriods.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskSchedulePeriods knows its constraints",
    arguments: [
      ConstraintProbe("begin_at in its format", #"{"begin_at": "12:30:00"}"#),
      ConstraintProbe("begin_at not in its format", #"{"begin_at": "no"}"#, offending: "begin_at"),
      ConstraintProbe("end_at in its format", #"{"end_at": "12:30:00"}"#),
      ConstraintProbe("end_at not in its format", #"{"end_at": "no"}"#, offending: "end_at"),
    ])
  func taskSchedulePeriodsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskSchedulePeriods.self) == probe.expectedFindings)
  }

  @Test("TaskScheduleFrequency survives decoding and encoding")
  func taskScheduleFrequency() {
    let full = """
      {
        "interval": 5,
        "duration": 5,
        "begin_at": "12:30:00",
        "end_at": "12:30:00"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskScheduleFrequency.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TaskScheduleFrequency knows its constraints",
    arguments: [
      ConstraintProbe("interval at 4", #"{"interval": 4}"#, offending: "interval"),
      ConstraintProbe("interval at 5", #"{"interval": 5}"#),
      ConstraintProbe("interval at 6", #"{"interval": 6}"#),
      ConstraintProbe("interval at 719", #"{"interval": 719}"#),
      ConstraintProbe("interval at 720", #"{"interval": 720}"#),
      ConstraintProbe("interval at 721", #"{"interval": 721}"#, offending: "interval"),
      ConstraintProbe("duration at 4", #"{"duration": 4}"#, offending: "duration"),
      ConstraintProbe("duration at 5", #"{"duration": 5}"#),
      ConstraintProbe("duration at 6", #"{"duration": 6}"#),
      ConstraintProbe("duration at 719", #"{"duration": 719}"#),
      ConstraintProbe("duration at 720", #"{"duration": 720}"#),
      ConstraintProbe("duration at 721", #"{"duration": 721}"#, offending: "duration"),
      ConstraintProbe("begin_at in its format", #"{"begin_at": "12:30:00"}"#),
      ConstraintProbe("begin_at not in its format", #"{"begin_at": "no"}"#, offending: "begin_at"),
      ConstraintProbe("end_at in its format", #"{"end_at": "12:30:00"}"#),
      ConstraintProbe("end_at not in its format", #"{"end_at": "no"}"#, offending: "end_at"),
    ])
  func taskScheduleFrequencyConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TaskScheduleFrequency.self) == probe.expectedFindings)
  }

  @Test("TaskStatuses survives decoding and encoding")
  func taskStatuses() {
    let full = """
      {
        "task": "text",
        "exit_code": 1,
        "message": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskStatuses.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskURLs survives decoding and encoding")
  func taskURLs() {
    let full = """
      {
        "task": "text",
        "url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TaskURLs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Template survives decoding and encoding")
  func template() {
    let full = """
      {
        "name": "text",
        "version": "text",
        "inputs": {
          "key1": {
            "key": "value"
          }
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Template.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TemplateInput survives decoding and encoding")
  func templateInput() {
    let full = """
      {
        "name": "text",
        "version": "text",
        "inputs": {
          "key1": {
            "key": "value"
          }
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TemplateInput.self, minimal: #"{"name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TemplateInput knows its constraints",
    arguments: [
      ConstraintProbe("name missing", #"{}"#, offending: "name"),
    ])
  func templateInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TemplateInput.self) == probe.expectedFindings)
  }

  @Test("TemplateParam survives decoding and encoding")
  func templateParam() {
    let full = """
      {
        "id": "sys_data_analyse",
        "name": "text",
        "operator_params": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TemplateParam.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "TemplateParam knows its constraints",
    arguments: [
      ConstraintProbe("id as sys_data_analyse", #"{"id": "sys_data_analyse"}"#),
      ConstraintProbe("id as sys_data_cleaning", #"{"id": "sys_data_cleaning"}"#),
      ConstraintProbe("id as sys_data_augmentation", #"{"id": "sys_data_augmentation"}"#),
      ConstraintProbe("id as sys_data_validation", #"{"id": "sys_data_validation"}"#),
      ConstraintProbe("id as sys_data_selection", #"{"id": "sys_data_selection"}"#),
      ConstraintProbe("id undocumented", #"{"id": "undocumented value"}"#, offending: "id"),
    ])
  func templateParamConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.TemplateParam.self) == probe.expectedFindings)
  }

  @Test("Tensorboard survives decoding and encoding")
  func tensorboard() {
    let full = """
      {
        "url": "text",
        "token": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Tensorboard.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TrainingParameter survives decoding and encoding")
  func trainingParameter() {
    let full = """
      {
        "label": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.TrainingParameter.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("TaskInput.Kind keeps every value")
  func taskInputKind() {
    let documented = #"["restful", "url", "edgecamera", "vcn"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.TaskInput.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("TaskInputData.StreamType keeps every value")
  func taskInputDataStreamType() {
    let documented = #"[1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.TaskInputData.StreamType.self, documented: documented, other: #"0"#)
    #expect(problems == [])
  }

  @Test("TaskSchedule.Kind keeps every value")
  func taskScheduleKind() {
    let documented = #"["once", "daily", "weekly", "monthly"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.TaskSchedule.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("TaskSchedule.ExecutionMode keeps every value")
  func taskScheduleExecutionMode() {
    let documented = #"["period", "frequency"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.TaskSchedule.ExecutionMode.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("TemplateParam.ID keeps every value")
  func templateParamID() {
    let documented = #"["sys_data_analyse", "sys_data_cleaning", "sys_data_augmentation", "sys_data_validation", "sys_data_selection"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.TemplateParam.ID.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
