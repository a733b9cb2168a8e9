// Made by Tablature from PeerConnectionItem.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("PeerConnectionItem")
struct PeerConnectionItemTests {
  @Test("PeerConnectionItem survives decoding and encoding")
  func peerConnectionItem() {
    let full = """
      {
        "peerVpcId": "text",
        "peerSubnetId": "text",
        "defaultGateWay": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.PeerConnectionItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
