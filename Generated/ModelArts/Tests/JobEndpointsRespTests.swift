// Made by Tablature from JobEndpointsResp.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("JobEndpointsResp")
struct JobEndpointsRespTests {
  @Test("JobEndpointsResp survives decoding and encoding")
  func jobEndpointsResp() {
    let full = """
      {
        "ssh": {},
        "jupyter_lab": {},
        "tensorboard": {},
        "mindstudio_insight": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JobEndpointsResp.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
