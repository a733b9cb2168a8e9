// Made by Tablature from FlavorInfoResponse.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("FlavorInfoResponse")
struct FlavorInfoResponseTests {
  @Test("FlavorInfoResponse survives decoding and encoding")
  func flavorInfoResponse() {
    let full = """
      {
        "max_num": 1,
        "cpu": {},
        "gpu": {},
        "npu": {},
        "memory": {},
        "disk": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.FlavorInfoResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
