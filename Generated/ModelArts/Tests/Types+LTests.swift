// Made by Tablature from the shared types that begin with L. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+L")
struct SharedTypesLTests {
  @Test("Label survives decoding and encoding")
  func label() {
    let full = """
      {
        "attributes": [
          {}
        ],
        "name": "text",
        "property": {},
        "type": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Label.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Label knows its constraints",
    arguments: [
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
  func labelConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Label.self) == probe.expectedFindings)
  }

  @Test("LabelAttribute survives decoding and encoding")
  func labelAttribute() {
    let full = """
      {
        "default_value": "text",
        "id": "text",
        "name": "text",
        "type": "text",
        "values": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LabelAttribute.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LabelAttribute knows its constraints",
    arguments: [
      ConstraintProbe("name with 63 characters", #"{"name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("name with 64 characters", #"{"name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("name with 65 characters", #"{"name": "\#(String(repeating: "x", count: 65))"}"#, offending: "name"),
      ConstraintProbe("type as text", #"{"type": "text"}"#),
      ConstraintProbe("type as select", #"{"type": "select"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func labelAttributeConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LabelAttribute.self) == probe.expectedFindings)
  }

  @Test("LabelAttributeValue survives decoding and encoding")
  func labelAttributeValue() {
    let full = """
      {
        "id": "text",
        "value": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LabelAttributeValue.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("LabelFormat survives decoding and encoding")
  func labelFormat() {
    let full = """
      {
        "label_type": "0",
        "text_label_separator": "text",
        "text_sample_separator": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LabelFormat.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LabelFormat knows its constraints",
    arguments: [
      ConstraintProbe("label_type as 0", #"{"label_type": "0"}"#),
      ConstraintProbe("label_type as 1", #"{"label_type": "1"}"#),
      ConstraintProbe("label_type undocumented", #"{"label_type": "undocumented value"}"#, offending: "label_type"),
    ])
  func labelFormatConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LabelFormat.self) == probe.expectedFindings)
  }

  @Test("LabelProperty survives decoding and encoding")
  func labelProperty() {
    let full = """
      {
        "@modelarts:color": "text",
        "@modelarts:default_shape": "bndbox",
        "@modelarts:from_type": "text",
        "@modelarts:rename_to": "text",
        "@modelarts:shortcut": "text",
        "@modelarts:to_type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LabelProperty.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LabelProperty knows its constraints",
    arguments: [
      ConstraintProbe("@modelarts:default_shape as bndbox", #"{"@modelarts:default_shape": "bndbox"}"#),
      ConstraintProbe("@modelarts:default_shape as polygon", #"{"@modelarts:default_shape": "polygon"}"#),
      ConstraintProbe("@modelarts:default_shape as circle", #"{"@modelarts:default_shape": "circle"}"#),
      ConstraintProbe("@modelarts:default_shape as line", #"{"@modelarts:default_shape": "line"}"#),
      ConstraintProbe("@modelarts:default_shape as dashed", #"{"@modelarts:default_shape": "dashed"}"#),
      ConstraintProbe("@modelarts:default_shape as point", #"{"@modelarts:default_shape": "point"}"#),
      ConstraintProbe("@modelarts:default_shape as polyline", #"{"@modelarts:default_shape": "polyline"}"#),
      ConstraintProbe("@modelarts:default_shape undocumented", #"{"@modelarts:default_shape": "undocumented value"}"#, offending: "@modelarts:default_shape"),
    ])
  func labelPropertyConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LabelProperty.self) == probe.expectedFindings)
  }

  @Test("LabelStats survives decoding and encoding")
  func labelStats() {
    let full = """
      {
        "attributes": [
          {}
        ],
        "count": 1,
        "name": "text",
        "property": {},
        "sample_count": 1,
        "type": 0
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LabelStats.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LabelStats knows its constraints",
    arguments: [
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
  func labelStatsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LabelStats.self) == probe.expectedFindings)
  }

  @Test("Lease survives decoding and encoding")
  func lease() {
    let full = """
      {
        "create_at": 1,
        "duration": 1,
        "enable": true,
        "type": "timing",
        "update_at": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Lease.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Lease knows its constraints",
    arguments: [
      ConstraintProbe("type as timing", #"{"type": "timing"}"#),
      ConstraintProbe("type as idle", #"{"type": "idle"}"#),
      ConstraintProbe("type as TIMING", #"{"type": "TIMING"}"#),
      ConstraintProbe("type undocumented", #"{"type": "undocumented value"}"#, offending: "type"),
    ])
  func leaseConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Lease.self) == probe.expectedFindings)
  }

  @Test("LogDir survives decoding and encoding")
  func logDir() {
    let full = """
      {
        "pfs": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LogDir.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("LogExportPath survives decoding and encoding")
  func logExportPath() {
    let full = """
      {
        "obs_url": "text",
        "host_path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LogExportPath.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("LogReportPipeline survives decoding and encoding")
  func logReportPipeline() {
    let full = """
      {
        "type": "LTS",
        "configuration": {
          "log_group_id": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
          "log_stream_id": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LogReportPipeline.self, minimal: #"{"type": "LTS"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LogReportPipeline knows its constraints",
    arguments: [
      ConstraintProbe("type missing", #"{}"#, offending: "type"),
      ConstraintProbe("type as documented", #"{"type": "LTS"}"#),
      ConstraintProbe("type other than documented", #"{"type": "LTS-other"}"#, offending: "type"),
    ])
  func logReportPipelineConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LogReportPipeline.self) == probe.expectedFindings)
  }

  @Test("LogVolume survives decoding and encoding")
  func logVolume() {
    let full = """
      {
        "host_path": "text",
        "mount_path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LogVolume.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("LogVolumeInput survives decoding and encoding")
  func logVolumeInput() {
    let full = """
      {
        "host_path": "text",
        "mount_path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LogVolumeInput.self, minimal: #"{"host_path": "text", "mount_path": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LogVolumeInput knows its constraints",
    arguments: [
      ConstraintProbe("host_path missing", #"{"mount_path": "text"}"#, offending: "host_path"),
      ConstraintProbe("mount_path missing", #"{"host_path": "text"}"#, offending: "mount_path"),
    ])
  func logVolumeInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LogVolumeInput.self) == probe.expectedFindings)
  }

  @Test("LTSConfiguration survives decoding and encoding")
  func ltsConfiguration() {
    let full = """
      {
        "log_group_id": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "log_stream_id": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LTSConfiguration.self, minimal: #"{"log_group_id": "\#(String(repeating: "x", count: 64))", "log_stream_id": "\#(String(repeating: "x", count: 64))"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LTSConfiguration knows its constraints",
    arguments: [
      ConstraintProbe("log_group_id missing", #"{"log_stream_id": "\#(String(repeating: "x", count: 64))"}"#, offending: "log_group_id"),
      ConstraintProbe("log_group_id with 63 characters", #"{"log_stream_id": "\#(String(repeating: "x", count: 64))", "log_group_id": "\#(String(repeating: "x", count: 63))"}"#, offending: "log_group_id"),
      ConstraintProbe("log_group_id with 64 characters", #"{"log_stream_id": "\#(String(repeating: "x", count: 64))", "log_group_id": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("log_group_id with 65 characters", #"{"log_stream_id": "\#(String(repeating: "x", count: 64))", "log_group_id": "\#(String(repeating: "x", count: 65))"}"#, offending: "log_group_id"),
      ConstraintProbe("log_stream_id missing", #"{"log_group_id": "\#(String(repeating: "x", count: 64))"}"#, offending: "log_stream_id"),
      ConstraintProbe("log_stream_id with 63 characters", #"{"log_group_id": "\#(String(repeating: "x", count: 64))", "log_stream_id": "\#(String(repeating: "x", count: 63))"}"#, offending: "log_stream_id"),
      ConstraintProbe("log_stream_id with 64 characters", #"{"log_group_id": "\#(String(repeating: "x", count: 64))", "log_stream_id": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("log_stream_id with 65 characters", #"{"log_group_id": "\#(String(repeating: "x", count: 64))", "log_stream_id": "\#(String(repeating: "x", count: 65))"}"#, offending: "log_stream_id"),
    ])
  func ltsConfigurationConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LTSConfiguration.self) == probe.expectedFindings)
  }

  @Test("LvmConfig survives decoding and encoding")
  func lvmConfig() {
    let full = """
      {
        "lvType": "linear",
        "path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LvmConfig.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LvmConfig knows its constraints",
    arguments: [
      ConstraintProbe("lvType as linear", #"{"lvType": "linear"}"#),
      ConstraintProbe("lvType as striped", #"{"lvType": "striped"}"#),
      ConstraintProbe("lvType undocumented", #"{"lvType": "undocumented value"}"#, offending: "lvType"),
    ])
  func lvmConfigConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LvmConfig.self) == probe.expectedFindings)
  }

  @Test("LvmConfigInput survives decoding and encoding")
  func lvmConfigInput() {
    let full = """
      {
        "lvType": "linear",
        "path": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.LvmConfigInput.self, minimal: #"{"lvType": "linear"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "LvmConfigInput knows its constraints",
    arguments: [
      ConstraintProbe("lvType missing", #"{}"#, offending: "lvType"),
      ConstraintProbe("lvType as linear", #"{"lvType": "linear"}"#),
      ConstraintProbe("lvType as striped", #"{"lvType": "striped"}"#),
      ConstraintProbe("lvType undocumented", #"{"lvType": "undocumented value"}"#, offending: "lvType"),
    ])
  func lvmConfigInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.LvmConfigInput.self) == probe.expectedFindings)
  }

  @Test("Label.Kind keeps every value")
  func labelKind() {
    let documented = #"[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Label.Kind.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("LabelAttribute.Kind keeps every value")
  func labelAttributeKind() {
    let documented = #"["text", "select"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.LabelAttribute.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("LabelFormat.LabelType keeps every value")
  func labelFormatLabelType() {
    let documented = #"["0", "1"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.LabelFormat.LabelType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("LabelProperty.ModelartsDefaultShape keeps every value")
  func labelPropertyModelartsDefaultShape() {
    let documented = #"["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.LabelProperty.ModelartsDefaultShape.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Lease.Kind keeps every value")
  func leaseKind() {
    let documented = #"["timing", "idle", "TIMING"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Lease.Kind.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("LvmConfig.LvType keeps every value")
  func lvmConfigLvType() {
    let documented = #"["linear", "striped"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.LvmConfig.LvType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
