// Made by Tablature from CustomHooks.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("CustomHooks")
struct CustomHooksTests {
  @Test("CustomHooks survives decoding and encoding")
  func customHooks() {
    let full = """
      {
        "container_hooks": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.CustomHooks.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
