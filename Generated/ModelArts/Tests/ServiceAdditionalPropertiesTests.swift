// Made by Tablature from ServiceAdditionalProperties.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ServiceAdditionalProperties")
struct ServiceAdditionalPropertiesTests {
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

}
