// Made by Tablature from Output.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Output")
struct OutputTests {
  @Test("ModelArtsOutput survives decoding and encoding")
  func modelArtsOutput() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "local_dir": "text",
        "remote": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelArtsOutput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
