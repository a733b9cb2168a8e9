// Made by Tablature from BillingInfo.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("BillingInfo")
struct BillingInfoTests {
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
