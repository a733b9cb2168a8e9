// Made by Tablature from OperatorParam.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("OperatorParam")
struct OperatorParamTests {
  @Test("OperatorParam survives decoding and encoding")
  func operatorParam() {
    let full = """
      {
        "advanced_params_switch": true,
        "id": "text",
        "name": "text",
        "params": {
          "key": "value"
        }
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.OperatorParam.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

}
