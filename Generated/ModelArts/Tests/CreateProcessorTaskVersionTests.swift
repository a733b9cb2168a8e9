// Made by Tablature from CreateProcessorTaskVersion.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateProcessorTaskVersion")
struct CreateProcessorTaskVersionTests {
  @Test("The documented request of CreateProcessorTaskVersion survives")
  func documentedRequest() throws {
    let json = """
      {
        "name": "PRE-e77c",
        "inputs": [
          {
            "type": "DATASET",
            "source": "PYc9H2HGv5BJNwBGXyK",
            "version_id": "Osc8SZ7TZStiRV4vYkZ"
          }
        ],
        "work_path": {
          "type": "DATASET",
          "path": "PYc9H2HGv5BJNwBGXyK",
          "version_name": "V0011"
        },
        "description": "",
        "template": {
          "id": "sys_data_validation",
          "operator_params": [
            {
              "name": "MetaValidation",
              "advanced_params_switch": false,
              "params": {
                "task_type": "image_classification",
                "dataset_type": "manifest",
                "source_service": "select",
                "filter_func": "data_validation_select",
                "image_max_width": "1920",
                "image_max_height": "1920",
                "total_status": "[0,1,2]"
              }
            }
          ]
        },
        "workspace_id": "0"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateProcessorTaskVersionRequest.self, json) == nil)
  }

  @Test("The documented response 200 of CreateProcessorTaskVersion survives")
  func documentedResponse200() throws {
    let json = """
      {
        "version_id": "qSaudx2sbPvthHygckA"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.CreateProcessorTaskVersionResponse.self, json) == nil)
  }

  @Test("CreateProcessorTaskVersionRequest survives decoding and encoding")
  func createProcessorTaskVersionRequest() {
    let full = """
      {
        "create_version": true,
        "data_source": {},
        "description": "text",
        "inputs": [
          {}
        ],
        "name": "text",
        "template": {},
        "version_id": "text",
        "work_path": {},
        "workspace_id": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateProcessorTaskVersionRequest.self, minimal: #"{"name": "text"}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "CreateProcessorTaskVersionRequest knows its constraints",
    arguments: [
      ConstraintProbe("description with 0 characters", #"{"name": "text", "description": ""}"#),
      ConstraintProbe("description with 1 characters", #"{"name": "text", "description": "x"}"#),
      ConstraintProbe("description with 255 characters", #"{"name": "text", "description": "\#(String(repeating: "x", count: 255))"}"#),
      ConstraintProbe("description with 256 characters", #"{"name": "text", "description": "\#(String(repeating: "x", count: 256))"}"#),
      ConstraintProbe("description with 257 characters", #"{"name": "text", "description": "\#(String(repeating: "x", count: 257))"}"#, offending: "description"),
      ConstraintProbe("name missing", #"{}"#, offending: "name"),
    ])
  func createProcessorTaskVersionRequestConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.CreateProcessorTaskVersionRequest.self) == probe.expectedFindings)
  }
}
