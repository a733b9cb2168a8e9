// Made by Tablature from ErrorResponse.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ErrorResponse")
struct ErrorResponseTests {
  @Test("ErrorResponse survives decoding and encoding")
  func errorResponse() {
    let full = """
      {
        "error_code": "text",
        "error_msg": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ErrorResponse.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
