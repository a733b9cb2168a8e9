// Made by Tablature from RemoteObs.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("RemoteObs")
struct RemoteObsTests {
  @Test("RemoteObs survives decoding and encoding")
  func remoteOBS() {
    let full = """
      {
        "obs_url": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.RemoteObs.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
