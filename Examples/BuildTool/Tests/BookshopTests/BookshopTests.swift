import Bookshop
import Foundation
import Testing

/// The round-trip tests of the client are generated when this package is built; tests of one's own stand beside them.
struct BookshopTests {
  @Test("What the schema does not know is left out, unless the configuration asks to keep it")
  func leavesUndocumentedKeysOut() throws {
    let json = #"{"isbn": "9780000000017", "shelf": {"row": 7}}"#
    let book = try JSONDecoder().decode(Book.self, from: Data(json.utf8))
    #expect(book == Book(isbn: "9780000000017"))
    #expect(String(decoding: try JSONEncoder().encode(book), as: UTF8.self) == #"{"isbn":"9780000000017"}"#)
  }
}
