// Made by Tablature from PoolResource.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PoolResource")
struct PoolResourceTests {
  @Test("PoolResource survives decoding and encoding")
  func poolResource() {
    let full = """
      {
        "flavor": "text",
        "count": 1,
        "maxCount": 1,
        "azs": [
          {}
        ],
        "tags": [
          {}
        ],
        "extendParams": {},
        "creatingStep": {},
        "rootVolume": {},
        "dataVolumes": [
          {}
        ],
        "volumeGroupConfigs": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PoolResource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
