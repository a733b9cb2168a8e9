// Made by Tablature from ObjectReference.yaml. Change that, not this.
// swift-format-ignore-file
import Foundation
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ObjectReference")
struct ObjectReferenceTests {
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

}
