// Made by Tablature from BatchResponse.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("BatchResponse")
struct BatchResponseTests {
  @Test("BatchResponse survives decoding and encoding")
  func batchResponse() {
    let full = """
      {
        "error_code": "text",
        "error_msg": "text",
        "success": true
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.BatchResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
