// Made by Tablature from SchemaMap.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("SchemaMap")
struct SchemaMapTests {
  @Test("SchemaMap survives decoding and encoding")
  func schemaMap() {
    let full = """
      {
        "dest_name": "text",
        "src_name": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.SchemaMap.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
