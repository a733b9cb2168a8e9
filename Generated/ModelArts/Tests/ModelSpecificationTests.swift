// Made by Tablature from ModelSpecification.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ModelSpecification")
struct ModelSpecificationTests {
  @Test("ModelSpecification survives decoding and encoding")
  func modelSpecification() {
    let full = """
      {
        "min_cpu": "text",
        "min_gpu": "text",
        "min_memory": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelSpecification.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
