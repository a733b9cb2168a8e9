// Made by Tablature from the shared types that begin with S. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+S")
struct SharedTypesSTests {
  @Test("SSHResp survives decoding and encoding")
  func sshResp() {
    let full = """
      {
        "key_pair_names": [
          "text"
        ],
        "task_urls": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SSHResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("SampleComment survives decoding and encoding")
  func sampleComment() {
    let full = """
      {
        "accept": true,
        "comment": "text",
        "sample_id": "text",
        "score": "text",
        "worker_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleComment.self, minimal: #"{"accept": true}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleComment knows its constraints",
    arguments: [
      ConstraintProbe("accept missing", #"{}"#, offending: "accept"),
      ConstraintProbe("comment with 0 characters", #"{"accept": true, "comment": ""}"#),
      ConstraintProbe("comment with 1 characters", #"{"accept": true, "comment": "x"}"#),
      ConstraintProbe("comment with 255 characters", #"{"accept": true, "comment": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("comment with 256 characters", #"{"accept": true, "comment": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("comment with 257 characters", #"{"accept": true, "comment": "\#(String(repeating: "x", count: 257))"}"#, offending: "comment"),
    ])
  func sampleCommentConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleComment.self) == probe.expectedFindings)
  }

  @Test("SampleLabel survives decoding and encoding")
  func sampleLabel() {
    let full = """
      {
        "annotated_by": "human",
        "id": "text",
        "name": "text",
        "property": {},
        "score": 1,
        "type": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleLabel.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleLabel knows its constraints",
    arguments: [
      ConstraintProbe("annotated_by as human", #"{"annotated_by": "human"}"#),
      ConstraintProbe("annotated_by as auto", #"{"annotated_by": "auto"}"#),
      ConstraintProbe("annotated_by undocumented", #"{"annotated_by": "undocumented value"}"#, offending: "annotated_by"),
      ConstraintProbe("score at -1", #"{"score": -1}"#, offending: "score"),
      ConstraintProbe("score at 0", #"{"score": 0}"#),
      ConstraintProbe("score at 1", #"{"score": 1}"#),
      ConstraintProbe("score at 2", #"{"score": 2}"#, offending: "score"),
      ConstraintProbe("type as 0", #"{"type": 0}"#),
      ConstraintProbe("type as 1", #"{"type": 1}"#),
      ConstraintProbe("type as 3", #"{"type": 3}"#),
      ConstraintProbe("type as 100", #"{"type": 100}"#),
      ConstraintProbe("type as 101", #"{"type": 101}"#),
      ConstraintProbe("type as 102", #"{"type": 102}"#),
      ConstraintProbe("type as 103", #"{"type": 103}"#),
      ConstraintProbe("type as 200", #"{"type": 200}"#),
      ConstraintProbe("type as 201", #"{"type": 201}"#),
      ConstraintProbe("type as 202", #"{"type": 202}"#),
      ConstraintProbe("type as 600", #"{"type": 600}"#),
      ConstraintProbe("type undocumented", #"{"type": 2}"#, offending: "type"),
    ])
  func sampleLabelConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleLabel.self) == probe.expectedFindings)
  }

  @Test("SampleLabelProperty survives decoding and encoding")
  func sampleLabelProperty() {
    let full = """
      {
        "@modelarts:content": "text",
        "@modelarts:end_index": 1,
        "@modelarts:end_time": "12:30:00",
        "@modelarts:feature": {
          "key": "value"
        },
        "@modelarts:from": "text",
        "@modelarts:hard": "0",
        "@modelarts:hard_coefficient": "1",
        "@modelarts:hard_reasons": "0",
        "@modelarts:shape": "bndbox",
        "@modelarts:source": "text",
        "@modelarts:start_index": 1,
        "@modelarts:start_time": "12:30:00",
        "@modelarts:to": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleLabelProperty.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleLabelProperty knows its constraints",
    arguments: [
      ConstraintProbe("@modelarts:end_time in its format", #"{"@modelarts:end_time": "12:30:00"}"#),
      ConstraintProbe("@modelarts:end_time not in its format", #"{"@modelarts:end_time": "no"}"#, offending: "@modelarts:end_time"),
      ConstraintProbe("@modelarts:hard as 0", #"{"@modelarts:hard": "0"}"#),
      ConstraintProbe("@modelarts:hard as false", #"{"@modelarts:hard": "false"}"#),
      ConstraintProbe("@modelarts:hard as 1", #"{"@modelarts:hard": "1"}"#),
      ConstraintProbe("@modelarts:hard as true", #"{"@modelarts:hard": "true"}"#),
      ConstraintProbe("@modelarts:hard undocumented", #"{"@modelarts:hard": "undocumented value"}"#, offending: "@modelarts:hard"),
      ConstraintProbe("@modelarts:hard_coefficient at -1", #"{"@modelarts:hard_coefficient": "-1"}"#, offending: "@modelarts:hard_coefficient"),
      ConstraintProbe("@modelarts:hard_coefficient at 0", #"{"@modelarts:hard_coefficient": "0"}"#),
      ConstraintProbe("@modelarts:hard_coefficient at 1", #"{"@modelarts:hard_coefficient": "1"}"#),
      ConstraintProbe("@modelarts:hard_coefficient at 2", #"{"@modelarts:hard_coefficient": "2"}"#, offending: "@modelarts:hard_coefficient"),
      ConstraintProbe("@modelarts:hard_reasons as 0", #"{"@modelarts:hard_reasons": "0"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 1", #"{"@modelarts:hard_reasons": "1"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 2", #"{"@modelarts:hard_reasons": "2"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 3", #"{"@modelarts:hard_reasons": "3"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 4", #"{"@modelarts:hard_reasons": "4"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 5", #"{"@modelarts:hard_reasons": "5"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 6", #"{"@modelarts:hard_reasons": "6"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 7", #"{"@modelarts:hard_reasons": "7"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 8", #"{"@modelarts:hard_reasons": "8"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 9", #"{"@modelarts:hard_reasons": "9"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 10", #"{"@modelarts:hard_reasons": "10"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 11", #"{"@modelarts:hard_reasons": "11"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 12", #"{"@modelarts:hard_reasons": "12"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 13", #"{"@modelarts:hard_reasons": "13"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 14", #"{"@modelarts:hard_reasons": "14"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 15", #"{"@modelarts:hard_reasons": "15"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 16", #"{"@modelarts:hard_reasons": "16"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 17", #"{"@modelarts:hard_reasons": "17"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 18", #"{"@modelarts:hard_reasons": "18"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 19", #"{"@modelarts:hard_reasons": "19"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 20", #"{"@modelarts:hard_reasons": "20"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 21", #"{"@modelarts:hard_reasons": "21"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 22", #"{"@modelarts:hard_reasons": "22"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 23", #"{"@modelarts:hard_reasons": "23"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 24", #"{"@modelarts:hard_reasons": "24"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 25", #"{"@modelarts:hard_reasons": "25"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 26", #"{"@modelarts:hard_reasons": "26"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 27", #"{"@modelarts:hard_reasons": "27"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 28", #"{"@modelarts:hard_reasons": "28"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 29", #"{"@modelarts:hard_reasons": "29"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 30", #"{"@modelarts:hard_reasons": "30"}"#),
      ConstraintProbe("@modelarts:hard_reasons as 0-1", #"{"@modelarts:hard_reasons": "0-1"}"#),
      ConstraintProbe("@modelarts:hard_reasons undocumented", #"{"@modelarts:hard_reasons": "undocumented value"}"#, offending: "@modelarts:hard_reasons"),
      ConstraintProbe("@modelarts:shape as bndbox", #"{"@modelarts:shape": "bndbox"}"#),
      ConstraintProbe("@modelarts:shape as polygon", #"{"@modelarts:shape": "polygon"}"#),
      ConstraintProbe("@modelarts:shape as circle", #"{"@modelarts:shape": "circle"}"#),
      ConstraintProbe("@modelarts:shape as line", #"{"@modelarts:shape": "line"}"#),
      ConstraintProbe("@modelarts:shape as dashed", #"{"@modelarts:shape": "dashed"}"#),
      ConstraintProbe("@modelarts:shape as point", #"{"@modelarts:shape": "point"}"#),
      ConstraintProbe("@modelarts:shape as polyline", #"{"@modelarts:shape": "polyline"}"#),
      ConstraintProbe("@modelarts:shape undocumented", #"{"@modelarts:shape": "undocumented value"}"#, offending: "@modelarts:shape"),
      ConstraintProbe("@modelarts:start_index at -1", #"{"@modelarts:start_index": -1}"#, offending: "@modelarts:start_index"),
      ConstraintProbe("@modelarts:start_index at 0", #"{"@modelarts:start_index": 0}"#),
      ConstraintProbe("@modelarts:start_index at 1", #"{"@modelarts:start_index": 1}"#),
      ConstraintProbe("@modelarts:start_time in its format", #"{"@modelarts:start_time": "12:30:00"}"#),
      ConstraintProbe("@modelarts:start_time not in its format", #"{"@modelarts:start_time": "no"}"#, offending: "@modelarts:start_time"),
    ])
  func sampleLabelPropertyConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleLabelProperty.self) == probe.expectedFindings)
  }

  @Test("SampleLabels survives decoding and encoding")
  func sampleLabels() {
    let full = """
      {
        "labels": [
          {}
        ],
        "metadata": {},
        "sample_id": "text",
        "sample_type": 0,
        "sample_usage": "TRAIN",
        "source": "text",
        "worker_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleLabels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleLabels knows its constraints",
    arguments: [
      ConstraintProbe("sample_type as 0", #"{"sample_type": 0}"#),
      ConstraintProbe("sample_type as 1", #"{"sample_type": 1}"#),
      ConstraintProbe("sample_type as 2", #"{"sample_type": 2}"#),
      ConstraintProbe("sample_type as 4", #"{"sample_type": 4}"#),
      ConstraintProbe("sample_type as 6", #"{"sample_type": 6}"#),
      ConstraintProbe("sample_type as 9", #"{"sample_type": 9}"#),
      ConstraintProbe("sample_type undocumented", #"{"sample_type": 3}"#, offending: "sample_type"),
      ConstraintProbe("sample_usage as TRAIN", #"{"sample_usage": "TRAIN"}"#),
      ConstraintProbe("sample_usage as EVAL", #"{"sample_usage": "EVAL"}"#),
      ConstraintProbe("sample_usage as TEST", #"{"sample_usage": "TEST"}"#),
      ConstraintProbe("sample_usage as INFERENCE", #"{"sample_usage": "INFERENCE"}"#),
      ConstraintProbe("sample_usage undocumented", #"{"sample_usage": "undocumented value"}"#, offending: "sample_usage"),
    ])
  func sampleLabelsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleLabels.self) == probe.expectedFindings)
  }

  @Test("SampleMetadata survives decoding and encoding")
  func sampleMetadata() {
    let full = """
      {
        "@modelarts:import_origin": 1,
        "@modelarts:hard": 0,
        "@modelarts:hard_coefficient": 1,
        "@modelarts:hard_reasons": [
          0
        ],
        "@modelarts:size": [
          {
            "key": "value"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleMetadata.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SampleMetadata knows its constraints",
    arguments: [
      ConstraintProbe("@modelarts:hard as 0", #"{"@modelarts:hard": 0}"#),
      ConstraintProbe("@modelarts:hard as 1", #"{"@modelarts:hard": 1}"#),
      ConstraintProbe("@modelarts:hard undocumented", #"{"@modelarts:hard": 2}"#, offending: "@modelarts:hard"),
      ConstraintProbe("@modelarts:hard_coefficient at -1", #"{"@modelarts:hard_coefficient": -1}"#, offending: "@modelarts:hard_coefficient"),
      ConstraintProbe("@modelarts:hard_coefficient at 0", #"{"@modelarts:hard_coefficient": 0}"#),
      ConstraintProbe("@modelarts:hard_coefficient at 1", #"{"@modelarts:hard_coefficient": 1}"#),
      ConstraintProbe("@modelarts:hard_coefficient at 2", #"{"@modelarts:hard_coefficient": 2}"#, offending: "@modelarts:hard_coefficient"),
      ConstraintProbe("@modelarts:hard_reasons element as 0", #"{"@modelarts:hard_reasons": [0]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 1", #"{"@modelarts:hard_reasons": [1]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 2", #"{"@modelarts:hard_reasons": [2]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 3", #"{"@modelarts:hard_reasons": [3]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 4", #"{"@modelarts:hard_reasons": [4]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 5", #"{"@modelarts:hard_reasons": [5]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 6", #"{"@modelarts:hard_reasons": [6]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 7", #"{"@modelarts:hard_reasons": [7]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 8", #"{"@modelarts:hard_reasons": [8]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 9", #"{"@modelarts:hard_reasons": [9]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 10", #"{"@modelarts:hard_reasons": [10]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 11", #"{"@modelarts:hard_reasons": [11]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 12", #"{"@modelarts:hard_reasons": [12]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 13", #"{"@modelarts:hard_reasons": [13]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 14", #"{"@modelarts:hard_reasons": [14]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 15", #"{"@modelarts:hard_reasons": [15]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 16", #"{"@modelarts:hard_reasons": [16]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 17", #"{"@modelarts:hard_reasons": [17]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 18", #"{"@modelarts:hard_reasons": [18]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 19", #"{"@modelarts:hard_reasons": [19]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 20", #"{"@modelarts:hard_reasons": [20]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 21", #"{"@modelarts:hard_reasons": [21]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 22", #"{"@modelarts:hard_reasons": [22]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 23", #"{"@modelarts:hard_reasons": [23]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 24", #"{"@modelarts:hard_reasons": [24]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 25", #"{"@modelarts:hard_reasons": [25]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 26", #"{"@modelarts:hard_reasons": [26]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 27", #"{"@modelarts:hard_reasons": [27]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 28", #"{"@modelarts:hard_reasons": [28]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 29", #"{"@modelarts:hard_reasons": [29]}"#),
      ConstraintProbe("@modelarts:hard_reasons element as 30", #"{"@modelarts:hard_reasons": [30]}"#),
      ConstraintProbe("@modelarts:hard_reasons element undocumented", #"{"@modelarts:hard_reasons": [31]}"#, offending: "@modelarts:hard_reasons"),
    ])
  func sampleMetadataConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SampleMetadata.self) == probe.expectedFindings)
  }

  @Test("SampleStats survives decoding and encoding")
  func sampleStats() {
    let full = """
      {
        "accepted_sample_count": 1,
        "auto_annotation_sample_count": 1,
        "deleted_sample_count": 1,
        "rejected_sample_count": 1,
        "sampled_sample_count": 1,
        "total_sample_count": 1,
        "unannotated_sample_count": 1,
        "uncheck_sample_count": 1,
        "unreviewed_sample_count": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SampleStats.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Schedule survives decoding and encoding")
  func schedule() {
    let full = """
      {
        "duration": 1,
        "time_unit": "DAYS",
        "type": "stop"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Schedule.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Schedule knows its constraints",
    arguments: [
      ConstraintProbe("time_unit as DAYS", #"{"time_unit": "DAYS"}"#),
      ConstraintProbe("time_unit as HOURS", #"{"time_unit": "HOURS"}"#),
      ConstraintProbe("time_unit as MINUTES", #"{"time_unit": "MINUTES"}"#),
      ConstraintProbe("time_unit undocumented", #"{"time_unit": "undocumented value"}"#, offending: "time_unit"),
      ConstraintProbe("type as documented", #"{"type": "stop"}"#),
      ConstraintProbe("type other than documented", #"{"type": "stop-other"}"#, offending: "type"),
    ])
  func scheduleConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Schedule.self) == probe.expectedFindings)
  }

  @Test("ScheduleInput survives decoding and encoding")
  func scheduleInput() {
    let full = """
      {
        "duration": 1,
        "time_unit": "DAYS",
        "type": "stop"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ScheduleInput.self, minimal: #"{"duration": 1, "time_unit": "DAYS", "type": "stop"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ScheduleInput knows its constraints",
    arguments: [
      ConstraintProbe("duration missing", #"{"time_unit": "DAYS", "type": "stop"}"#, offending: "duration"),
      ConstraintProbe("time_unit missing", #"{"duration": 1, "type": "stop"}"#, offending: "time_unit"),
      ConstraintProbe("time_unit as DAYS", #"{"duration": 1, "type": "stop", "time_unit": "DAYS"}"#),
      ConstraintProbe("time_unit as HOURS", #"{"duration": 1, "type": "stop", "time_unit": "HOURS"}"#),
      ConstraintProbe("time_unit as MINUTES", #"{"duration": 1, "type": "stop", "time_unit": "MINUTES"}"#),
      ConstraintProbe("time_unit undocumented", #"{"duration": 1, "type": "stop", "time_unit": "undocumented value"}"#, offending: "time_unit"),
      ConstraintProbe("type missing", #"{"duration": 1, "time_unit": "DAYS"}"#, offending: "type"),
      ConstraintProbe("type as documented", #"{"duration": 1, "time_unit": "DAYS", "type": "stop"}"#),
      ConstraintProbe("type other than documented", #"{"duration": 1, "time_unit": "DAYS", "type": "stop-other"}"#, offending: "type"),
    ])
  func scheduleInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ScheduleInput.self) == probe.expectedFindings)
  }

  @Test("SchedulePolicy survives decoding and encoding")
  func schedulePolicy() {
    let full = """
      {
        "required_affinity": {},
        "priority": 1,
        "preemptible": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SchedulePolicy.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("SchemaMap survives decoding and encoding")
  func schemaMap() {
    let full = """
      {
        "dest_name": "text",
        "src_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SchemaMap.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("SearchCondition survives decoding and encoding")
  func searchCondition() {
    let full = """
      {
        "coefficient": "text",
        "frame_in_video": 1,
        "hard": "0",
        "import_origin": "text",
        "kvp": "text",
        "label_list": {},
        "labeler": "text",
        "metadata": {},
        "parent_sample_id": "text",
        "sample_dir": "text",
        "sample_name": "text",
        "sample_time": "month",
        "score": "text",
        "slice_thickness": "text",
        "study_date": "text",
        "time_in_video": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchCondition.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchCondition knows its constraints",
    arguments: [
      ConstraintProbe("hard as 0", #"{"hard": "0"}"#),
      ConstraintProbe("hard as 1", #"{"hard": "1"}"#),
      ConstraintProbe("hard undocumented", #"{"hard": "undocumented value"}"#, offending: "hard"),
      ConstraintProbe("sample_time as month", #"{"sample_time": "month"}"#),
      ConstraintProbe("sample_time as day", #"{"sample_time": "day"}"#),
      ConstraintProbe("sample_time as 00000000-00000000", #"{"sample_time": "00000000-00000000"}"#),
      ConstraintProbe("sample_time undocumented", #"{"sample_time": "undocumented value"}"#, offending: "sample_time"),
    ])
  func searchConditionConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchCondition.self) == probe.expectedFindings)
  }

  @Test("SearchLabel survives decoding and encoding")
  func searchLabel() {
    let full = """
      {
        "name": "text",
        "op": "OR",
        "property": {
          "key1": [
            "text"
          ]
        },
        "type": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchLabel.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchLabel knows its constraints",
    arguments: [
      ConstraintProbe("op as OR", #"{"op": "OR"}"#),
      ConstraintProbe("op as AND", #"{"op": "AND"}"#),
      ConstraintProbe("op undocumented", #"{"op": "undocumented value"}"#, offending: "op"),
      ConstraintProbe("type as 0", #"{"type": 0}"#),
      ConstraintProbe("type as 1", #"{"type": 1}"#),
      ConstraintProbe("type as 3", #"{"type": 3}"#),
      ConstraintProbe("type as 100", #"{"type": 100}"#),
      ConstraintProbe("type as 101", #"{"type": 101}"#),
      ConstraintProbe("type as 102", #"{"type": 102}"#),
      ConstraintProbe("type as 103", #"{"type": 103}"#),
      ConstraintProbe("type as 200", #"{"type": 200}"#),
      ConstraintProbe("type as 201", #"{"type": 201}"#),
      ConstraintProbe("type as 202", #"{"type": 202}"#),
      ConstraintProbe("type as 600", #"{"type": 600}"#),
      ConstraintProbe("type undocumented", #"{"type": 2}"#, offending: "type"),
    ])
  func searchLabelConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchLabel.self) == probe.expectedFindings)
  }

  @Test("SearchLabels survives decoding and encoding")
  func searchLabels() {
    let full = """
      {
        "labels": [
          {}
        ],
        "op": "OR"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchLabels.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchLabels knows its constraints",
    arguments: [
      ConstraintProbe("op as OR", #"{"op": "OR"}"#),
      ConstraintProbe("op as AND", #"{"op": "AND"}"#),
      ConstraintProbe("op undocumented", #"{"op": "undocumented value"}"#, offending: "op"),
    ])
  func searchLabelsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchLabels.self) == probe.expectedFindings)
  }

  @Test("SearchParams survives decoding and encoding")
  func searchParams() {
    let full = """
      {
        "name": "text",
        "param_type": "continuous",
        "lower_bound": "text",
        "upper_bound": "text",
        "discrete_points_num": "text",
        "discrete_values": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchParams knows its constraints",
    arguments: [
      ConstraintProbe("param_type as continuous", #"{"param_type": "continuous"}"#),
      ConstraintProbe("param_type as discrete", #"{"param_type": "discrete"}"#),
      ConstraintProbe("param_type undocumented", #"{"param_type": "undocumented value"}"#, offending: "param_type"),
    ])
  func searchParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchParams.self) == probe.expectedFindings)
  }

  @Test("SearchProp survives decoding and encoding")
  func searchProp() {
    let full = """
      {
        "op": "AND",
        "props": {
          "key1": [
            "text"
          ]
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SearchProp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SearchProp knows its constraints",
    arguments: [
      ConstraintProbe("op as AND", #"{"op": "AND"}"#),
      ConstraintProbe("op as OR", #"{"op": "OR"}"#),
      ConstraintProbe("op undocumented", #"{"op": "undocumented value"}"#, offending: "op"),
    ])
  func searchPropConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SearchProp.self) == probe.expectedFindings)
  }

  @Test("ServiceAdditionalProperties survives decoding and encoding")
  func serviceAdditionalProperties() {
    let full = """
      {
        "smn_notification": {
          "key1": {
            "topic_urn": "text",
            "events": []
          }
        },
        "log_report_channels": [
          {
            "type": "LTS"
          }
        ],
        "websocket_upgrade": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ServiceAdditionalProperties.self, minimal: #"{"smn_notification": {}}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ServiceAdditionalProperties knows its constraints",
    arguments: [
      ConstraintProbe("smn_notification missing", #"{}"#, offending: "smn_notification"),
    ])
  func serviceAdditionalPropertiesConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ServiceAdditionalProperties.self) == probe.expectedFindings)
  }

  @Test("ServiceAffinityInput survives decoding and encoding")
  func serviceAffinityInput() {
    let full = """
      {
        "node_affinity": {
          "mode": "text"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ServiceAffinityInput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("ServiceConfig survives decoding and encoding")
  func serviceConfig() {
    let full = """
      {
        "custom_spec": {
          "memory": 1,
          "cpu": 1
        },
        "envs": {
          "key1": "text"
        },
        "specification": "text",
        "weight": 1,
        "deploy_timeout_in_seconds": 1,
        "model_id": "text",
        "src_path": "text",
        "req_uri": "text",
        "mapping_type": "file",
        "cluster_id": "text",
        "pool_name": "text",
        "nodes": [
          "text"
        ],
        "mapping_rule": {
          "key": "value"
        },
        "src_type": "ManifestFile",
        "dest_path": "text",
        "instance_count": 1,
        "additional_properties": {
          "key1": {}
        },
        "affinity": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ServiceConfig.self, minimal: #"{"specification": "text", "model_id": "text", "instance_count": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ServiceConfig knows its constraints",
    arguments: [
      ConstraintProbe("specification missing", #"{"model_id": "text", "instance_count": 1}"#, offending: "specification"),
      ConstraintProbe("model_id missing", #"{"specification": "text", "instance_count": 1}"#, offending: "model_id"),
      ConstraintProbe("mapping_type as file", #"{"specification": "text", "model_id": "text", "instance_count": 1, "mapping_type": "file"}"#),
      ConstraintProbe("mapping_type as csv", #"{"specification": "text", "model_id": "text", "instance_count": 1, "mapping_type": "csv"}"#),
      ConstraintProbe("mapping_type undocumented", #"{"specification": "text", "model_id": "text", "instance_count": 1, "mapping_type": "undocumented value"}"#, offending: "mapping_type"),
      ConstraintProbe("src_type as ManifestFile", #"{"specification": "text", "model_id": "text", "instance_count": 1, "src_type": "ManifestFile"}"#),
      ConstraintProbe("src_type undocumented", #"{"specification": "text", "model_id": "text", "instance_count": 1, "src_type": "undocumented value"}"#, offending: "src_type"),
      ConstraintProbe("instance_count missing", #"{"specification": "text", "model_id": "text"}"#, offending: "instance_count"),
    ])
  func serviceConfigConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ServiceConfig.self) == probe.expectedFindings)
  }

  @Test("ServiceSecret survives decoding and encoding")
  func serviceSecret() {
    let full = """
      {
        "secretId": "text",
        "mouthPath": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ServiceSecret.self, minimal: #"{"secretId": "text", "mouthPath": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ServiceSecret knows its constraints",
    arguments: [
      ConstraintProbe("secretId missing", #"{"mouthPath": "text"}"#, offending: "secretId"),
      ConstraintProbe("mouthPath missing", #"{"secretId": "text"}"#, offending: "mouthPath"),
    ])
  func serviceSecretConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ServiceSecret.self) == probe.expectedFindings)
  }

  @Test("SFSTurboConnectionItem survives decoding and encoding")
  func sfsTurboConnectionItem() {
    let full = """
      {
        "name": "text",
        "sfsId": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SFSTurboConnectionItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("SFSTurboConnectionStatus survives decoding and encoding")
  func sfsTurboConnectionStatus() {
    let full = """
      {
        "name": "text",
        "sfsId": "text",
        "connectionType": "VpcPort",
        "ipAddr": "text",
        "status": "Active"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SFSTurboConnectionStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SFSTurboConnectionStatus knows its constraints",
    arguments: [
      ConstraintProbe("connectionType as VpcPort", #"{"connectionType": "VpcPort"}"#),
      ConstraintProbe("connectionType as Peering", #"{"connectionType": "Peering"}"#),
      ConstraintProbe("connectionType undocumented", #"{"connectionType": "undocumented value"}"#, offending: "connectionType"),
      ConstraintProbe("status as Active", #"{"status": "Active"}"#),
      ConstraintProbe("status as Abnormal", #"{"status": "Abnormal"}"#),
      ConstraintProbe("status as Creating", #"{"status": "Creating"}"#),
      ConstraintProbe("status as Deleting", #"{"status": "Deleting"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func sfsTurboConnectionStatusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SFSTurboConnectionStatus.self) == probe.expectedFindings)
  }

  @Test("SmartTaskConfig survives decoding and encoding")
  func smartTaskConfig() {
    let full = """
      {
        "algorithm_type": "fast",
        "ambiguity": true,
        "annotation_output": "text",
        "collect_rule": "all",
        "collect_sample": true,
        "confidence_scope": "text",
        "description": "text",
        "engine_name": "text",
        "export_format": 1,
        "export_params": {},
        "flavor": {},
        "image_brightness": true,
        "image_colorfulness": true,
        "inf_cluster_id": "text",
        "inf_config_list": [
          {}
        ],
        "inf_output": "text",
        "infer_result_output_dir": "text",
        "key_sample_output": "text",
        "log_url": "text",
        "manifest_path": "text",
        "model_id": "text",
        "model_name": "text",
        "model_parameter": "text",
        "model_version": "text",
        "n_clusters": 1,
        "name": "text",
        "output_dir": "text",
        "parameters": [
          {}
        ],
        "pool_id": "text",
        "property": "text",
        "req_uri": "text",
        "result_type": 0,
        "samples": [
          {}
        ],
        "stop_time": 1,
        "time": "text",
        "train_data_path": "text",
        "train_url": "text",
        "version_format": "Default",
        "worker_server_num": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SmartTaskConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SmartTaskConfig knows its constraints",
    arguments: [
      ConstraintProbe("algorithm_type as fast", #"{"algorithm_type": "fast"}"#),
      ConstraintProbe("algorithm_type as accurate", #"{"algorithm_type": "accurate"}"#),
      ConstraintProbe("algorithm_type as supervisory", #"{"algorithm_type": "supervisory"}"#),
      ConstraintProbe("algorithm_type undocumented", #"{"algorithm_type": "undocumented value"}"#, offending: "algorithm_type"),
      ConstraintProbe("collect_rule as documented", #"{"collect_rule": "all"}"#),
      ConstraintProbe("collect_rule other than documented", #"{"collect_rule": "all-other"}"#, offending: "collect_rule"),
      ConstraintProbe("export_format as 1", #"{"export_format": 1}"#),
      ConstraintProbe("export_format as 2", #"{"export_format": 2}"#),
      ConstraintProbe("export_format undocumented", #"{"export_format": 0}"#, offending: "export_format"),
      ConstraintProbe("result_type as 0", #"{"result_type": 0}"#),
      ConstraintProbe("result_type as 1", #"{"result_type": 1}"#),
      ConstraintProbe("result_type undocumented", #"{"result_type": 2}"#, offending: "result_type"),
      ConstraintProbe("version_format as Default", #"{"version_format": "Default"}"#),
      ConstraintProbe("version_format as CarbonData", #"{"version_format": "CarbonData"}"#),
      ConstraintProbe("version_format as CSV", #"{"version_format": "CSV"}"#),
      ConstraintProbe("version_format undocumented", #"{"version_format": "undocumented value"}"#, offending: "version_format"),
    ])
  func smartTaskConfigConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SmartTaskConfig.self) == probe.expectedFindings)
  }

  @Test("SMNNotification survives decoding and encoding")
  func smnNotification() {
    let full = """
      {
        "topic_urn": "text",
        "events": [
          1
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SMNNotification.self, minimal: #"{"topic_urn": "text", "events": []}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SMNNotification knows its constraints",
    arguments: [
      ConstraintProbe("topic_urn missing", #"{"events": []}"#, offending: "topic_urn"),
      ConstraintProbe("events missing", #"{"topic_urn": "text"}"#, offending: "events"),
      ConstraintProbe("events element as 1", #"{"topic_urn": "text", "events": [1]}"#),
      ConstraintProbe("events element as 3", #"{"topic_urn": "text", "events": [3]}"#),
      ConstraintProbe("events element as 7", #"{"topic_urn": "text", "events": [7]}"#),
      ConstraintProbe("events element as 11", #"{"topic_urn": "text", "events": [11]}"#),
      ConstraintProbe("events element undocumented", #"{"topic_urn": "text", "events": [0]}"#, offending: "events"),
    ])
  func smnNotificationConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SMNNotification.self) == probe.expectedFindings)
  }

  @Test("SourceInfo survives decoding and encoding")
  func sourceInfo() {
    let full = """
      {
        "cluster_id": "text",
        "cluster_mode": "0",
        "cluster_name": "text",
        "database_name": "text",
        "input": "text",
        "ip": "text",
        "port": "text",
        "queue_name": "text",
        "subnet_id": "text",
        "table_name": "text",
        "user_name": "text",
        "user_password": "text",
        "vpc_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SourceInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "SourceInfo knows its constraints",
    arguments: [
      ConstraintProbe("cluster_mode as 0", #"{"cluster_mode": "0"}"#),
      ConstraintProbe("cluster_mode as 1", #"{"cluster_mode": "1"}"#),
      ConstraintProbe("cluster_mode undocumented", #"{"cluster_mode": "undocumented value"}"#, offending: "cluster_mode"),
    ])
  func sourceInfoConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.SourceInfo.self) == probe.expectedFindings)
  }

  @Test("SpecResponce survives decoding and encoding")
  func specResponce() {
    let full = """
      {
        "resource": {},
        "volumes": [
          {}
        ],
        "log_export_path": {},
        "schedule_policy": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SpecResponce.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Status survives decoding and encoding")
  func status() {
    let full = """
      {
        "phase": "Creating",
        "secondary_phase": "Creating",
        "duration": 1,
        "node_count_metrics": [
          [
            1
          ]
        ],
        "tasks": [
          "text"
        ],
        "start_time": 1,
        "task_statuses": [
          {}
        ],
        "running_records": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Status.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Status knows its constraints",
    arguments: [
      ConstraintProbe("phase as Creating", #"{"phase": "Creating"}"#),
      ConstraintProbe("phase as Pending", #"{"phase": "Pending"}"#),
      ConstraintProbe("phase as Running", #"{"phase": "Running"}"#),
      ConstraintProbe("phase as Failed", #"{"phase": "Failed"}"#),
      ConstraintProbe("phase as Completed", #"{"phase": "Completed"}"#),
      ConstraintProbe("phase as Terminating", #"{"phase": "Terminating"}"#),
      ConstraintProbe("phase as Terminated", #"{"phase": "Terminated"}"#),
      ConstraintProbe("phase as Abnormal", #"{"phase": "Abnormal"}"#),
      ConstraintProbe("phase undocumented", #"{"phase": "undocumented value"}"#, offending: "phase"),
      ConstraintProbe("secondary_phase as Creating", #"{"secondary_phase": "Creating"}"#),
      ConstraintProbe("secondary_phase as Queuing", #"{"secondary_phase": "Queuing"}"#),
      ConstraintProbe("secondary_phase as Running", #"{"secondary_phase": "Running"}"#),
      ConstraintProbe("secondary_phase as Failed", #"{"secondary_phase": "Failed"}"#),
      ConstraintProbe("secondary_phase as Completed", #"{"secondary_phase": "Completed"}"#),
      ConstraintProbe("secondary_phase as Terminating", #"{"secondary_phase": "Terminating"}"#),
      ConstraintProbe("secondary_phase as Terminated", #"{"secondary_phase": "Terminated"}"#),
      ConstraintProbe("secondary_phase as CreateFailed", #"{"secondary_phase": "CreateFailed"}"#),
      ConstraintProbe("secondary_phase as TerminatedFailed", #"{"secondary_phase": "TerminatedFailed"}"#),
      ConstraintProbe("secondary_phase as Unknown", #"{"secondary_phase": "Unknown"}"#),
      ConstraintProbe("secondary_phase as Lost", #"{"secondary_phase": "Lost"}"#),
      ConstraintProbe("secondary_phase undocumented", #"{"secondary_phase": "undocumented value"}"#, offending: "secondary_phase"),
    ])
  func statusConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Status.self) == probe.expectedFindings)
  }

  @Test("Summary survives decoding and encoding")
  func summary() {
    let full = """
      {
        "log_type": "tensorboard",
        "log_dir": {},
        "data_sources": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Summary.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Summary knows its constraints",
    arguments: [
      ConstraintProbe("log_type as tensorboard", #"{"log_type": "tensorboard"}"#),
      ConstraintProbe("log_type as mindstudio-insight", #"{"log_type": "mindstudio-insight"}"#),
      ConstraintProbe("log_type undocumented", #"{"log_type": "undocumented value"}"#, offending: "log_type"),
    ])
  func summaryConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Summary.self) == probe.expectedFindings)
  }

  @Test("SampleLabel.AnnotatedBy keeps every value")
  func sampleLabelAnnotatedBy() {
    let documented = #"["human", "auto"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabel.AnnotatedBy.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SampleLabelProperty.ModelartsHard keeps every value")
  func sampleLabelPropertyModelartsHard() {
    let documented = #"["0", "false", "1", "true"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabelProperty.ModelartsHard.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SampleLabelProperty.ModelartsShape keeps every value")
  func sampleLabelPropertyModelartsShape() {
    let documented = #"["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabelProperty.ModelartsShape.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SampleLabels.SampleType keeps every value")
  func sampleLabelsSampleType() {
    let documented = #"[0, 1, 2, 4, 6, 9]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabels.SampleType.self, documented: documented, other: #"3"#)
    #expect(problems == [])
  }

  @Test("SampleLabels.SampleUsage keeps every value")
  func sampleLabelsSampleUsage() {
    let documented = #"["TRAIN", "EVAL", "TEST", "INFERENCE"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleLabels.SampleUsage.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SampleMetadata.ModelartsHard keeps every value")
  func sampleMetadataModelartsHard() {
    let documented = #"[0, 1]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleMetadata.ModelartsHard.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("SampleMetadata.ModelartsHardReason keeps every value")
  func sampleMetadataModelartsHardReason() {
    let documented = #"[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SampleMetadata.ModelartsHardReason.self, documented: documented, other: #"31"#)
    #expect(problems == [])
  }

  @Test("Schedule.TimeUnit keeps every value")
  func scheduleTimeUnit() {
    let documented = #"["DAYS", "HOURS", "MINUTES"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Schedule.TimeUnit.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchCondition.Hard keeps every value")
  func searchConditionHard() {
    let documented = #"["0", "1"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchCondition.Hard.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchCondition.SampleTime keeps every value")
  func searchConditionSampleTime() {
    let documented = #"["month", "day"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchCondition.SampleTime.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchLabel.Op keeps every value")
  func searchLabelOp() {
    let documented = #"["OR", "AND"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchLabel.Op.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchLabels.Op keeps every value")
  func searchLabelsOp() {
    let documented = #"["OR", "AND"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchLabels.Op.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchParams.ParamType keeps every value")
  func searchParamsParamType() {
    let documented = #"["continuous", "discrete"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchParams.ParamType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SearchProp.Op keeps every value")
  func searchPropOp() {
    let documented = #"["AND", "OR"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SearchProp.Op.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ServiceConfig.MappingType keeps every value")
  func serviceConfigMappingType() {
    let documented = #"["file", "csv"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ServiceConfig.MappingType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ServiceConfig.SrcType keeps every value")
  func serviceConfigSrcType() {
    let documented = #"["ManifestFile"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ServiceConfig.SrcType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SFSTurboConnectionStatus.ConnectionType keeps every value")
  func sfsTurboConnectionStatusConnectionType() {
    let documented = #"["VpcPort", "Peering"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SFSTurboConnectionStatus.ConnectionType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SFSTurboConnectionStatus.Status keeps every value")
  func sfsTurboConnectionStatusStatus() {
    let documented = #"["Active", "Abnormal", "Creating", "Deleting"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SFSTurboConnectionStatus.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SmartTaskConfig.AlgorithmType keeps every value")
  func smartTaskConfigAlgorithmType() {
    let documented = #"["fast", "accurate", "supervisory"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmartTaskConfig.AlgorithmType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SmartTaskConfig.ExportFormat keeps every value")
  func smartTaskConfigExportFormat() {
    let documented = #"[1, 2]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmartTaskConfig.ExportFormat.self, documented: documented, other: #"0"#)
    #expect(problems == [])
  }

  @Test("SmartTaskConfig.ResultType keeps every value")
  func smartTaskConfigResultType() {
    let documented = #"[0, 1]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmartTaskConfig.ResultType.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("SmartTaskConfig.VersionFormat keeps every value")
  func smartTaskConfigVersionFormat() {
    let documented = #"["Default", "CarbonData", "CSV"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SmartTaskConfig.VersionFormat.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("SMNNotification.Event keeps every value")
  func smnNotificationEvent() {
    let documented = #"[1, 3, 7, 11]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SMNNotification.Event.self, documented: documented, other: #"0"#)
    #expect(problems == [])
  }

  @Test("SourceInfo.ClusterMode keeps every value")
  func sourceInfoClusterMode() {
    let documented = #"["0", "1"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SourceInfo.ClusterMode.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Status.Phase keeps every value")
  func statusPhase() {
    let documented = #"["Creating", "Pending", "Running", "Failed", "Completed", "Terminating", "Terminated", "Abnormal"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Status.Phase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Status.SecondaryPhase keeps every value")
  func statusSecondaryPhase() {
    let documented = #"["Creating", "Queuing", "Running", "Failed", "Completed", "Terminating", "Terminated", "CreateFailed", "TerminatedFailed", "Unknown", "Lost"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Status.SecondaryPhase.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Summary.LogType keeps every value")
  func summaryLogType() {
    let documented = #"["tensorboard", "mindstudio-insight"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Summary.LogType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
