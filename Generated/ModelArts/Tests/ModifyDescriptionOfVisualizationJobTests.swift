// Made by Tablature from ModifyDescriptionOfVisualizationJob.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ModifyDescriptionOfVisualizationJob")
struct ModifyDescriptionOfVisualizationJobTests {
  @Test("The documented request of ModifyDescriptionOfVisualizationJob survives")
  func documentedRequest() throws {
    let json = """
      {
        "job_desc": "..."
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ModifyDescriptionOfVisualizationJobRequest.self, json) == nil)
  }

  @Test("The documented response 200 of ModifyDescriptionOfVisualizationJob survives")
  func documentedResponse200() throws {
    let json = """
      {
        "is_success": true
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ModifyDescriptionOfVisualizationJobResponse.self, json) == nil)
  }
}
