import Bookshop
import Foundation
import Testing

/// What `preserveUnknownKeys` in `tablature.yaml` is for: a service that answers with more than its reference says.
struct UndocumentedKeysTests {
  @Test("What the schema does not know is kept, and sent again")
  func keepsThem() throws {
    let json = #"{"isbn": "9780000000017", "shelf": {"row": 7}}"#
    var book = try JSONDecoder().decode(Book.self, from: Data(json.utf8))
    #expect(book.unknownKeys.keys.sorted() == ["shelf"])
    book.unknownKeys["lent"] = true
    let sent = try JSONDecoder().decode(Book.self, from: JSONEncoder().encode(book))
    #expect(sent == book)
  }

  @Test("A documented name is never taken for an unknown one")
  func keepsDocumentedNamesOut() throws {
    let book = try JSONDecoder().decode(Book.self, from: Data(#"{"title": "A Field Guide to Tables"}"#.utf8))
    #expect(book.unknownKeys.isEmpty)
    #expect(book.title == "A Field Guide to Tables")
  }
}
