// Made by Tablature from ImportTask.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ImportTask")
struct ImportTaskTests {
  @Test("The documented request of ImportTask survives")
  func documentedRequest() throws {
    let json = """
      {
        "import_type": "dir",
        "import_path": "s3://test-obs/daoLu_images/animals/",
        "included_labels": [],
        "import_annotations": false,
        "difficult_only": false
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ImportTaskRequest.self, json) == nil)
  }

  @Test("The documented request of ImportTask survives")
  func documentedRequest_2() throws {
    let json = """
      {
        "import_type": "manifest",
        "import_path": "s3://test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V002/V002.manifest",
        "included_labels": [
          "rabbits",
          "bees",
          "Rabbits",
          "Bees"
        ],
        "import_annotations": true,
        "difficult_only": false
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ImportTaskRequest.self, json) == nil)
  }

  @Test("The documented response 200 of ImportTask survives")
  func documentedResponse200() throws {
    let json = """
      {
        "task_id": "gfghHSokody6AJigS5A_m1dYqOw8vWCAznw1V28"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ImportTaskResponse.self, json) == nil)
  }

  @Test("ImportTaskRequest survives decoding and encoding")
  func importTaskRequest() {
    let full = """
      {
        "data_source": {},
        "difficult_only": true,
        "excluded_labels": [
          {}
        ],
        "final_annotation": true,
        "import_annotations": true,
        "import_folder": "text",
        "import_origin": "obs",
        "import_path": "text",
        "import_samples": true,
        "import_type": "dir",
        "included_labels": [
          {}
        ],
        "label_format": {},
        "with_column_header": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ImportTaskRequest.self, minimal: #"{"import_path": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "ImportTaskRequest knows its constraints",
    arguments: [
      ConstraintProbe("import_origin as obs", #"{"import_path": "text", "import_origin": "obs"}"#),
      ConstraintProbe("import_origin as dws", #"{"import_path": "text", "import_origin": "dws"}"#),
      ConstraintProbe("import_origin as dli", #"{"import_path": "text", "import_origin": "dli"}"#),
      ConstraintProbe("import_origin as rds", #"{"import_path": "text", "import_origin": "rds"}"#),
      ConstraintProbe("import_origin as mrs", #"{"import_path": "text", "import_origin": "mrs"}"#),
      ConstraintProbe("import_origin as inference", #"{"import_path": "text", "import_origin": "inference"}"#),
      ConstraintProbe("import_origin undocumented", #"{"import_path": "text", "import_origin": "undocumented value"}"#, offending: "import_origin"),
      ConstraintProbe("import_path missing", #"{}"#, offending: "import_path"),
      ConstraintProbe("import_type as dir", #"{"import_path": "text", "import_type": "dir"}"#),
      ConstraintProbe("import_type as manifest", #"{"import_path": "text", "import_type": "manifest"}"#),
      ConstraintProbe("import_type undocumented", #"{"import_path": "text", "import_type": "undocumented value"}"#, offending: "import_type"),
    ])
  func importTaskRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.ImportTaskRequest.self) == probe.expectedFindings)
  }

  @Test("ImportTaskRequest.ImportOrigin keeps every value")
  func importTaskRequestImportOrigin() {
    let documented = #"["obs", "dws", "dli", "rds", "mrs", "inference"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ImportTaskRequest.ImportOrigin.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("ImportTaskRequest.ImportType keeps every value")
  func importTaskRequestImportType() {
    let documented = #"["dir", "manifest"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.ImportTaskRequest.ImportType.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
