// Made by Tablature from NetworkConnection.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("NetworkConnection")
struct NetworkConnectionTests {
  @Test("NetworkConnection survives decoding and encoding")
  func networkConnection() {
    let full = """
      {
        "peerConnectionList": [
          {}
        ],
        "sfsTurboConnectionList": [
          {}
        ]
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkConnection.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
