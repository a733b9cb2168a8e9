// Made by Tablature from SourceInfo.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SourceInfo")
struct SourceInfoTests {
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

  @Test("SourceInfo.ClusterMode keeps every value")
  func sourceInfoClusterMode() {
    let documented = #"["0", "1"]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.SourceInfo.ClusterMode.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

}
