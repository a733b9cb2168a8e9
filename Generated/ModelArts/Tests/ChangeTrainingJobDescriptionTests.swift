// Made by Tablature from ChangeTrainingJobDescription.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ChangeTrainingJobDescription")
struct ChangeTrainingJobDescriptionTests {
  @Test("The documented request of ChangeTrainingJobDescription survives")
  func documentedRequest() throws {
    let json = """
      {
        "description": "hahaha"
      }
      """
    try #expect(RoundTrip.difference(in: ModelArts.ChangeTrainingJobDescriptionRequest.self, json) == nil)
  }
}
