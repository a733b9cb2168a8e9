// Made by Tablature from JupyterLab.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("JupyterLab")
struct JupyterLabTests {
  @Test("JupyterLab survives decoding and encoding")
  func jupyterLab() {
    let full = """
      {
        "url": "text",
        "token": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.JupyterLab.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
