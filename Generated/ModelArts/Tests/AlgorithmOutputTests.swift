// Made by Tablature from AlgorithmOutput.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("AlgorithmOutput")
struct AlgorithmOutputTests {
  @Test("AlgorithmOutput survives decoding and encoding")
  func algorithmOutput() {
    let full = """
      {
        "name": "text",
        "local_dir": "text",
        "remote": {},
        "mode": "text",
        "period": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.AlgorithmOutput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
