// Made by Tablature from PoolResourceInput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolResourceInput")
struct PoolResourceInputTests {
  @Test("PoolResourceInput survives decoding and encoding")
  func poolResourceInput() {
    let full = """
      {
        "flavor": "text",
        "count": 1,
        "maxCount": 1,
        "azs": [
          {
            "az": "text",
            "count": 1
          }
        ],
        "tags": [
          {
            "key": "text",
            "value": "text"
          }
        ],
        "extendParams": {},
        "creatingStep": {},
        "rootVolume": {
          "volumeType": "SSD",
          "size": "text"
        },
        "dataVolumes": [
          {
            "volumeType": "SSD",
            "size": "text",
            "extendParams": {
              "volumeGroup": "vgpaas"
            }
          }
        ],
        "volumeGroupConfigs": [
          {
            "volumeGroup": "text"
          }
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolResourceInput.self, minimal: #"{"flavor": "text", "count": 1}"#, full: full)
    #expect(problems == [])
  }

  @Test(
    "PoolResourceInput knows its constraints",
    arguments: [
      ConstraintProbe("flavor missing", #"{"count": 1}"#, offending: "flavor"),
      ConstraintProbe("count missing", #"{"flavor": "text"}"#, offending: "count"),
    ])
  func poolResourceInputConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: ModelArts.PoolResourceInput.self) == probe.expectedFindings)
  }

}
