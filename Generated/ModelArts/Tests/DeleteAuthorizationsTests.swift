// Made by Tablature from DeleteAuthorizations.yaml. Change that, not this.
// swift-format-ignore-file
import ModelArts
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("DeleteAuthorizations")
struct DeleteAuthorizationsTests {
  @Test("The documented response 200 of DeleteAuthorizations survives")
  func documentedResponse200() throws {
    let json = """
      {
        "result": "true"
      }
      """
    try #expect(RoundTrip.difference(in: JSONValue.self, json) == nil)
  }
}
