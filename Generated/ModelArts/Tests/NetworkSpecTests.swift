// Made by Tablature from NetworkSpec.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("NetworkSpec")
struct NetworkSpecTests {
  @Test("NetworkSpec survives decoding and encoding")
  func networkSpec() {
    let full = """
      {
        "ipv6enable": true,
        "cidr": "text",
        "connection": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.NetworkSpec.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
