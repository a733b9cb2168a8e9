// Made by Tablature from Remote.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Remote")
struct RemoteTests {
  @Test("Remote survives decoding and encoding")
  func remote() {
    let full = """
      {
        "obs": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.Remote.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
