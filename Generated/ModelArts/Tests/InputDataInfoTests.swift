// Made by Tablature from InputDataInfo.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("InputDataInfo")
struct InputDataInfoTests {
  @Test("InputDataInfo survives decoding and encoding")
  func inputDataInfo() {
    let full = """
      {
        "dataset": {},
        "obs": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InputDataInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("InputDataInfoDataset survives decoding and encoding")
  func inputDataInfoDataset() {
    let full = """
      {
        "id": "text",
        "version_id": "text",
        "obs_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InputDataInfoDataset.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

  @Test("InputDataInfoObs survives decoding and encoding")
  func inputDataInfoOBS() {
    let full = """
      {
        "obs_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.InputDataInfoObs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
