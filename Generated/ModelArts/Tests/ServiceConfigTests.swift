// Made by Tablature from ServiceConfig.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ServiceConfig")
struct ServiceConfigTests {
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

}
