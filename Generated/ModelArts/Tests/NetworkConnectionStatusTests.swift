// Made by Tablature from NetworkConnectionStatus.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("NetworkConnectionStatus")
struct NetworkConnectionStatusTests {
  @Test("NetworkConnectionStatus survives decoding and encoding")
  func networkConnectionStatus() {
    let full = """
      {
        "peerConnectionStatus": [
          {}
        ],
        "sfsTurboStatus": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkConnectionStatus.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
