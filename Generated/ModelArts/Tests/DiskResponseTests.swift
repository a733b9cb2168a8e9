// Made by Tablature from DiskResponse.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DiskResponse")
struct DiskResponseTests {
  @Test("DiskResponse survives decoding and encoding")
  func diskResponse() {
    let full = """
      {
        "size": 1,
        "unit": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.DiskResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
