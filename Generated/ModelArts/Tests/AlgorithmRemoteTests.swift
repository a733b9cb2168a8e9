// Made by Tablature from AlgorithmRemote.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AlgorithmRemote")
struct AlgorithmRemoteTests {
  @Test("AlgorithmRemote survives decoding and encoding")
  func algorithmRemote() {
    let full = """
      {
        "obs": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmRemote.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
