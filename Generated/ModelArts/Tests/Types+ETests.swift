// Made by Tablature from the shared types that begin with E. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+E")
struct SharedTypesETests {
  @Test("EndpointsReq survives decoding and encoding")
  func endpointsReq() {
    let full = """
      {
        "allowed_access_ips": [
          "text"
        ],
        "service": "NOTEBOOK",
        "key_pair_names": [
          "text"
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.EndpointsReq.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "EndpointsReq knows its constraints",
    arguments: [
      ConstraintProbe("service as NOTEBOOK", #"{"service": "NOTEBOOK"}"#),
      ConstraintProbe("service as SSH", #"{"service": "SSH"}"#),
      ConstraintProbe("service undocumented", #"{"service": "undocumented value"}"#, offending: "service"),
    ])
  func endpointsReqConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.EndpointsReq.self) == probe.expectedFindings)
  }

  @Test("EndpointsRes survives decoding and encoding")
  func endpointsRes() {
    let full = """
      {
        "allowed_access_ips": [
          "text"
        ],
        "dev_service": "NOTEBOOK",
        "ssh_keys": [
          "text"
        ],
        "service": "NOTEBOOK",
        "uri": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.EndpointsRes.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "EndpointsRes knows its constraints",
    arguments: [
      ConstraintProbe("dev_service as NOTEBOOK", #"{"dev_service": "NOTEBOOK"}"#),
      ConstraintProbe("dev_service as SSH", #"{"dev_service": "SSH"}"#),
      ConstraintProbe("dev_service undocumented", #"{"dev_service": "undocumented value"}"#, offending: "dev_service"),
      ConstraintProbe("service as NOTEBOOK", #"{"service": "NOTEBOOK"}"#),
      ConstraintProbe("service as SSH", #"{"service": "SSH"}"#),
      ConstraintProbe("service undocumented", #"{"service": "undocumented value"}"#, offending: "service"),
    ])
  func endpointsResConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.EndpointsRes.self) == probe.expectedFindings)
  }

  @Test("ErrorResponse survives decoding and encoding")
  func errorResponse() {
    let full = """
      {
        "error_code": "text",
        "error_msg": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ErrorResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("Event survives decoding and encoding")
  func event() {
    let full = """
      {
        "create_time": 1,
        "description": "text",
        "elapsed_time": 1,
        "error_code": "text",
        "error_message": "text",
        "events": [
          {}
        ],
        "level": 1,
        "name": "text",
        "ordinal": 1,
        "parent_name": "text",
        "status": "waiting"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Event.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "Event knows its constraints",
    arguments: [
      ConstraintProbe("status as waiting", #"{"status": "waiting"}"#),
      ConstraintProbe("status as running", #"{"status": "running"}"#),
      ConstraintProbe("status as failed", #"{"status": "failed"}"#),
      ConstraintProbe("status as success", #"{"status": "success"}"#),
      ConstraintProbe("status undocumented", #"{"status": "undocumented value"}"#, offending: "status"),
    ])
  func eventConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.Event.self) == probe.expectedFindings)
  }

  @Test("ExportParams survives decoding and encoding")
  func exportParams() {
    let full = """
      {
        "clear_hard_property": true,
        "export_dataset_version_format": "text",
        "export_dataset_version_name": "text",
        "export_dest": "DIR",
        "export_new_dataset_name": "text",
        "export_new_dataset_work_path": "text",
        "ratio_sample_usage": true,
        "sample_state": "__ALL__",
        "samples": [
          "text"
        ],
        "search_conditions": [
          {}
        ],
        "train_sample_ratio": "text",
        "clear_difficult": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ExportParams.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ExportParams knows its constraints",
    arguments: [
      ConstraintProbe("export_dest as DIR", #"{"export_dest": "DIR"}"#),
      ConstraintProbe("export_dest as NEW_DATASET", #"{"export_dest": "NEW_DATASET"}"#),
      ConstraintProbe("export_dest undocumented", #"{"export_dest": "undocumented value"}"#, offending: "export_dest"),
      ConstraintProbe("sample_state as __ALL__", #"{"sample_state": "__ALL__"}"#),
      ConstraintProbe("sample_state as __NONE__", #"{"sample_state": "__NONE__"}"#),
      ConstraintProbe("sample_state as __UNCHECK__", #"{"sample_state": "__UNCHECK__"}"#),
      ConstraintProbe("sample_state as __ACCEPTED__", #"{"sample_state": "__ACCEPTED__"}"#),
      ConstraintProbe("sample_state as __REJECTED__", #"{"sample_state": "__REJECTED__"}"#),
      ConstraintProbe("sample_state as __UNREVIEWED__", #"{"sample_state": "__UNREVIEWED__"}"#),
      ConstraintProbe("sample_state as __REVIEWED__", #"{"sample_state": "__REVIEWED__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED__", #"{"sample_state": "__WORKFORCE_SAMPLED__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED_UNCHECK__", #"{"sample_state": "__WORKFORCE_SAMPLED_UNCHECK__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED_CHECKED__", #"{"sample_state": "__WORKFORCE_SAMPLED_CHECKED__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED_ACCEPTED__", #"{"sample_state": "__WORKFORCE_SAMPLED_ACCEPTED__"}"#),
      ConstraintProbe("sample_state as __WORKFORCE_SAMPLED_REJECTED__", #"{"sample_state": "__WORKFORCE_SAMPLED_REJECTED__"}"#),
      ConstraintProbe("sample_state as __AUTO_ANNOTATION__", #"{"sample_state": "__AUTO_ANNOTATION__"}"#),
      ConstraintProbe("sample_state as ", #"{"sample_state": ""}"#),
      ConstraintProbe("sample_state undocumented", #"{"sample_state": "undocumented value"}"#, offending: "sample_state"),
    ])
  func exportParamsConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ExportParams.self) == probe.expectedFindings)
  }

  @Test("EndpointsReq.Service keeps every value")
  func endpointsReqService() {
    let documented = #"["NOTEBOOK", "SSH"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.EndpointsReq.Service.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("Event.Status keeps every value")
  func eventStatus() {
    let documented = #"["waiting", "running", "failed", "success"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.Event.Status.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ExportParams.ExportDest keeps every value")
  func exportParamsExportDest() {
    let documented = #"["DIR", "NEW_DATASET"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ExportParams.ExportDest.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ExportParams.SampleState keeps every value")
  func exportParamsSampleState() {
    let documented = #"["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__", ""]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ExportParams.SampleState.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
