// Made by Tablature from AutoSearchAlgoConfigParameter.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AutoSearchAlgoConfigParameter")
struct AutoSearchAlgoConfigParameterTests {
  @Test("AutoSearchAlgoConfigParameter survives decoding and encoding")
  func autoSearchAlgoConfigParameter() {
    let full = """
      {
        "key": "text",
        "value": "text",
        "type": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AutoSearchAlgoConfigParameter.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
