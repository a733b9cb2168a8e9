// Made by Tablature from CreateTrainingJobDataSource.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CreateTrainingJobDataSource")
struct CreateTrainingJobDataSourceTests {
  @Test("CreateTrainingJobDataSource survives decoding and encoding")
  func createTrainingJobDataSource() {
    let full = """
      {
        "job": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CreateTrainingJobDataSource.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
