// Made by Tablature from the shared types that begin with O. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+O")
struct SharedTypesOTests {
  @Test("ObjectReference survives decoding and encoding")
  func objectReference() {
    let full = """
      {
        "kind": "text",
        "apiVersion": "text",
        "namespace": "text",
        "name": "text",
        "uid": "text",
        "resourceVersion": "text"
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ObjectReference.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }

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

  @Test("ModelArtsOutput survives decoding and encoding")
  func modelArtsOutput() {
    let full = """
      {
        "name": "text",
        "description": "text",
        "local_dir": "text",
        "remote": {}
      }
      """
    let problems = RoundTrip.problems(with: ModelArts.ModelArtsOutput.self, minimal: #"{}"#, full: full)
    #expect(problems == [])
  }
}
