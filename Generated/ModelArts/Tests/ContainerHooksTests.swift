// Made by Tablature from ContainerHooks.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ContainerHooks")
struct ContainerHooksTests {
  @Test("ContainerHooks survives decoding and encoding")
  func containerHooks() {
    let full = """
      {
        "post_start": {},
        "pre_start": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ContainerHooks.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
