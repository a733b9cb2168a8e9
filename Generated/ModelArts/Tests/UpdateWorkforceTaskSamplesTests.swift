// Made by Tablature from UpdateWorkforceTaskSamples.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("UpdateWorkforceTaskSamples")
struct UpdateWorkforceTaskSamplesTests {
  @Test("The documented request of UpdateWorkforceTaskSamples survives")
  func documentedRequest() throws {
    let json = """
      {
        "samples": [
          {
            "sample_id": "0a0939d6d3c48a3d2a2619245943ac21",
            "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
            "labels": [
              {
                "name": "tulips"
              }
            ]
          },
          {
            "sample_id": "0e1b5a16a5a577ee53aeb34278a4b3e7",
            "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
            "labels": [
              {
                "name": "tulips"
              }
            ]
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateWorkforceTaskSamplesRequest.self, json) == nil)
  }

  @Test("The documented response 200 of UpdateWorkforceTaskSamples survives")
  func documentedResponse200() throws {
    let json = """
      {
        "success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.UpdateWorkforceTaskSamplesResponse.self, json) == nil)
  }
}
