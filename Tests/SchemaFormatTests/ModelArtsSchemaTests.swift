import APIModel
import Foundation
import SchemaFormat
import Testing

@Suite("The schema of ModelArts")
struct ModelArtsSchemaTests {
  let source: SchemaSource

  init() throws {
    source = try SchemaFolder.read(at: repository.appendingPathComponent("schema/modelarts").path)
  }

  @Test("loads without any report")
  func loads() {
    let loaded = load(source)
    #expect(loaded.report == "")
    #expect(loaded.service != nil)
  }
}
