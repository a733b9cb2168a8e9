// Made by Tablature from SfsTurboConnectionItem.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SfsTurboConnectionItem")
struct SfsTurboConnectionItemTests {
  @Test("SfsTurboConnectionItem survives decoding and encoding")
  func sfsTurboConnectionItem() {
    let full = """
      {
        "name": "text",
        "sfsId": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SfsTurboConnectionItem.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
