// Made by Tablature from CreateDataset.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateDataset")
struct CreateDatasetTests {
  @Test("The documented request of CreateDataset survives")
  func documentedRequest() throws {
    let json = """
      {
        "workspace_id": "0",
        "dataset_name": "dataset-457f",
        "dataset_type": 0,
        "data_sources": [
          {
            "data_type": 0,
            "data_path": "/test-obs/classify/input/animals/"
          }
        ],
        "description": "",
        "work_path": "/test-obs/classify/output/",
        "work_path_type": 0,
        "labels": [
          {
            "name": "Rabbits",
            "type": 0,
            "property": {
              "@modelarts:color": "#3399ff"
            }
          },
          {
            "name": "Bees",
            "type": 0,
            "property": {
              "@modelarts:color": "#3399ff"
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateDatasetRequest.self, json) == nil)
  }

  @Test("The documented request of CreateDataset survives")
  func documentedRequest_2() throws {
    let json = """
      {
        "workspace_id": "0",
        "dataset_name": "dataset-95a6",
        "dataset_type": 1,
        "data_sources": [
          {
            "data_type": 0,
            "data_path": "/test-obs/detect/input/animals/"
          }
        ],
        "description": "",
        "work_path": "/test-obs/detect/output/",
        "work_path_type": 0,
        "labels": [
          {
            "name": "Rabbits",
            "type": 1,
            "property": {
              "@modelarts:color": "#3399ff"
            }
          },
          {
            "name": "Bees",
            "type": 1,
            "property": {
              "@modelarts:color": "#3399ff"
            }
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateDatasetRequest.self, json) == nil)
  }

  @Test("The documented request of CreateDataset survives")
  func documentedRequest_3() throws {
    let json = """
      {
        "workspace_id": "0",
        "dataset_name": "dataset-de83",
        "dataset_type": 400,
        "data_sources": [
          {
            "data_type": 0,
            "data_path": "/test-obs/table/input/",
            "with_column_header": true
          }
        ],
        "description": "",
        "work_path": "/test-obs/table/output/",
        "work_path_type": 0,
        "schema": [
          {
            "schema_id": 1,
            "name": "150",
            "type": "STRING"
          },
          {
            "schema_id": 2,
            "name": "4",
            "type": "STRING"
          },
          {
            "schema_id": 3,
            "name": "setosa",
            "type": "STRING"
          },
          {
            "schema_id": 4,
            "name": "versicolor",
            "type": "STRING"
          },
          {
            "schema_id": 5,
            "name": "virginica",
            "type": "STRING"
          }
        ],
        "import_data": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateDatasetRequest.self, json) == nil)
  }

  @Test("The documented response 201 of CreateDataset survives")
  func documentedResponse201() throws {
    let json = """
      {
        "dataset_id": "WxCREuCkBSAlQr9xrde"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateDatasetResponse.self, json) == nil)
  }

  @Test("CreateDatasetRequest survives decoding and encoding")
  func createDatasetRequest() {
    let full = """
      {
        "data_format": "Default",
        "data_sources": [
          {}
        ],
        "dataset_name": "text",
        "dataset_type": 0,
        "description": "text",
        "import_annotations": true,
        "import_data": true,
        "label_format": {},
        "labels": [
          {}
        ],
        "managed": true,
        "schema": [
          {}
        ],
        "work_path": "text",
        "work_path_type": 1,
        "workforce_information": {
          "task_name": "text"
        },
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDatasetRequest.self, minimal: #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateDatasetRequest knows its constraints",
    arguments: [
      ConstraintProbe("data_format as Default", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "data_format": "Default"}"#),
      ConstraintProbe("data_format as CarbonData", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "data_format": "CarbonData"}"#),
      ConstraintProbe("data_format undocumented", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "data_format": "undocumented value"}"#, offending: "data_format"),
      ConstraintProbe("data_sources missing", #"{"dataset_name": "text", "work_path": "text", "work_path_type": 1}"#, offending: "data_sources"),
      ConstraintProbe("dataset_name missing", #"{"data_sources": [], "work_path": "text", "work_path_type": 1}"#, offending: "dataset_name"),
      ConstraintProbe("dataset_name with 0 characters", #"{"data_sources": [], "work_path": "text", "work_path_type": 1, "dataset_name": ""}"#, offending: "dataset_name"),
      ConstraintProbe("dataset_name with 1 characters", #"{"data_sources": [], "work_path": "text", "work_path_type": 1, "dataset_name": "x"}"#),
      ConstraintProbe("dataset_name with 2 characters", #"{"data_sources": [], "work_path": "text", "work_path_type": 1, "dataset_name": "xx"}"#),
      ConstraintProbe("dataset_name with 99 characters", #"{"data_sources": [], "work_path": "text", "work_path_type": 1, "dataset_name": "\#(String(repeating: "x", count: 99))"}"#),
      ConstraintProbe("dataset_name with 100 characters", #"{"data_sources": [], "work_path": "text", "work_path_type": 1, "dataset_name": "\#(String(repeating: "x", count: 100))"}"#),
      ConstraintProbe("dataset_name with 101 characters", #"{"data_sources": [], "work_path": "text", "work_path_type": 1, "dataset_name": "\#(String(repeating: "x", count: 101))"}"#, offending: "dataset_name"),
      ConstraintProbe("dataset_type as 0", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 0}"#),
      ConstraintProbe("dataset_type as 1", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 1}"#),
      ConstraintProbe("dataset_type as 3", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 3}"#),
      ConstraintProbe("dataset_type as 100", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 100}"#),
      ConstraintProbe("dataset_type as 101", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 101}"#),
      ConstraintProbe("dataset_type as 102", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 102}"#),
      ConstraintProbe("dataset_type as 200", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 200}"#),
      ConstraintProbe("dataset_type as 201", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 201}"#),
      ConstraintProbe("dataset_type as 202", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 202}"#),
      ConstraintProbe("dataset_type as 400", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 400}"#),
      ConstraintProbe("dataset_type as 600", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 600}"#),
      ConstraintProbe("dataset_type as 900", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 900}"#),
      ConstraintProbe("dataset_type undocumented", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "dataset_type": 2}"#, offending: "dataset_type"),
      ConstraintProbe("description with 0 characters", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"data_sources": [], "dataset_name": "text", "work_path": "text", "work_path_type": 1, "description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
      ConstraintProbe("work_path missing", #"{"data_sources": [], "dataset_name": "text", "work_path_type": 1}"#, offending: "work_path"),
      ConstraintProbe("work_path with 2 characters", #"{"data_sources": [], "dataset_name": "text", "work_path_type": 1, "work_path": "xx"}"#, offending: "work_path"),
      ConstraintProbe("work_path with 3 characters", #"{"data_sources": [], "dataset_name": "text", "work_path_type": 1, "work_path": "xxx"}"#),
      ConstraintProbe("work_path with 4 characters", #"{"data_sources": [], "dataset_name": "text", "work_path_type": 1, "work_path": "text"}"#),
      ConstraintProbe("work_path with 699 characters", #"{"data_sources": [], "dataset_name": "text", "work_path_type": 1, "work_path": "\#(String(repeating: "x", count: 699))"}"#),
      ConstraintProbe("work_path with 700 characters", #"{"data_sources": [], "dataset_name": "text", "work_path_type": 1, "work_path": "\#(String(repeating: "x", count: 700))"}"#),
      ConstraintProbe("work_path with 701 characters", #"{"data_sources": [], "dataset_name": "text", "work_path_type": 1, "work_path": "\#(String(repeating: "x", count: 701))"}"#, offending: "work_path"),
      ConstraintProbe("work_path_type missing", #"{"data_sources": [], "dataset_name": "text", "work_path": "text"}"#, offending: "work_path_type"),
    ])
  func createDatasetRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateDatasetRequest.self) == probe.expectedFindings)
  }

  @Test("CreateDatasetRequestSchema survives decoding and encoding")
  func createDatasetRequestSchema() {
    let full = """
      {
        "description": "text",
        "name": "text",
        "schema_id": 1,
        "type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDatasetRequestSchema.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("WorkforceInformation survives decoding and encoding")
  func workforceInformation() {
    let full = """
      {
        "data_sync_type": 0,
        "repetition": 1,
        "synchronize_auto_labeling_data": true,
        "synchronize_data": true,
        "task_id": "text",
        "task_name": "text",
        "workforces_config": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.WorkforceInformation.self, minimal: #"{"task_name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "WorkforceInformation knows its constraints",
    arguments: [
      ConstraintProbe("data_sync_type as 0", #"{"task_name": "text", "data_sync_type": 0}"#),
      ConstraintProbe("data_sync_type as 1", #"{"task_name": "text", "data_sync_type": 1}"#),
      ConstraintProbe("data_sync_type as 2", #"{"task_name": "text", "data_sync_type": 2}"#),
      ConstraintProbe("data_sync_type as 3", #"{"task_name": "text", "data_sync_type": 3}"#),
      ConstraintProbe("data_sync_type undocumented", #"{"task_name": "text", "data_sync_type": 4}"#, offending: "data_sync_type"),
      ConstraintProbe("repetition at 0", #"{"task_name": "text", "repetition": 0}"#, offending: "repetition"),
      ConstraintProbe("repetition at 1", #"{"task_name": "text", "repetition": 1}"#),
      ConstraintProbe("repetition at 2", #"{"task_name": "text", "repetition": 2}"#),
      ConstraintProbe("task_name missing", #"{}"#, offending: "task_name"),
      ConstraintProbe("task_name with 0 characters", #"{"task_name": ""}"#, offending: "task_name"),
      ConstraintProbe("task_name with 1 characters", #"{"task_name": "x"}"#),
      ConstraintProbe("task_name with 2 characters", #"{"task_name": "xx"}"#),
      ConstraintProbe("task_name with 63 characters", #"{"task_name": "\#(String(repeating: "x", count: 63))"}"#),
      ConstraintProbe("task_name with 64 characters", #"{"task_name": "\#(String(repeating: "x", count: 64))"}"#),
      ConstraintProbe("task_name with 65 characters", #"{"task_name": "\#(String(repeating: "x", count: 65))"}"#, offending: "task_name"),
    ])
  func workforceInformationConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.WorkforceInformation.self) == probe.expectedFindings)
  }

  @Test("CreateDatasetResponse survives decoding and encoding")
  func createDatasetResponse() {
    let full = """
      {
        "dataset_id": "text",
        "error_code": "text",
        "error_msg": "text",
        "import_task_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateDatasetResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("CreateDatasetRequest.DataFormat keeps every value")
  func createDatasetRequestDataFormat() {
    let documented = #"["Default", "CarbonData"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.CreateDatasetRequest.DataFormat.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("WorkforceInformation.DataSyncType keeps every value")
  func workforceInformationDataSyncType() {
    let documented = #"[0, 1, 2, 3]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.WorkforceInformation.DataSyncType.self, documented: documented, other: #"4"#)
    #expect(problems == [])
  }
}
