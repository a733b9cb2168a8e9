// Made by Tablature from DeleteLabels.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteLabels")
struct DeleteLabelsTests {
  @Test("The documented request of DeleteLabels survives")
  func documentedRequest() throws {
    let json = """
      {
        "labels": [
          {
            "name": "strawberry"
          }
        ]
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteLabelsRequest.self, json) == nil)
  }

  @Test("The documented response 200 of DeleteLabels survives")
  func documentedResponse200() throws {
    let json = """
      {
        "success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.DeleteLabelsResponse.self, json) == nil)
  }

  @Test("DeleteLabels.DeletePolicy keeps every value")
  func deleteLabelsDeletePolicy() {
    let documented = #"[0, 1, 2]"#
    let problems = RoundTrip.problems(withEnumeration: ModelArts.DeleteLabels.DeletePolicy.self, documented: documented, other: #"3"#)
    #expect(problems == [])
  }
}
