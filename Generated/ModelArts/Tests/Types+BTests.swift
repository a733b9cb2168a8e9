// Made by Tablature from the shared types that begin with B. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+B")
struct SharedTypesBTests {
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

  @Test("BillingInfo survives decoding and encoding")
  func billingInfo() {
    let full = """
      {
        "code": "text",
        "unit_num": 1
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.BillingInfo.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
