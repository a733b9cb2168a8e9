import Bookshop
import Foundation
import HTTPTypes
import TablatureRuntime

/// Counts the copies of all books of a shop.
///
/// The shop is made up: a transport answers in its place, as it would in a test. Leave `transport` out to call a real one.
@main
struct Stocktaking {
  static func main() async throws {
    guard let endpoint = URL(string: "https://shop.example.com") else { return }
    let client = BookshopClient(endpoint: endpoint, headers: ["X-Auth-Token": "…"], transport: Shelf())
    try await countCopies(with: client)
    await addBook(Book(isbn: "12", title: ""), with: client)
  }

  private static func countCopies(with client: BookshopClient) async throws {
    var copies = 0
    for try await book in client.items(of: ListBooks(shopID: "7d1c", limit: 2)) {
      print("\(book.isbn ?? "?")  \(book.title ?? "?")")
      copies += book.copies ?? 0
    }
    print("\(copies) copies")
  }

  private static func addBook(_ book: Book, with client: BookshopClient) async {
    do {
      let added = try await client.send(AddBook(shopID: "7d1c", body: book))
      print("added \(added.title ?? "?")")
    } catch .invalidRequest(let error) {
      print("not sent: \(error)")
    } catch {
      print(error)
    }
  }
}

/// Answers like a shop with three books.
private struct Shelf: ClientTransport {
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let isFirstPage = request.path?.contains("offset=2") != true
    let books =
      isFirstPage
      ? #"{"isbn": "9780000000017", "title": "A Field Guide to Tables", "copies": 3}, "#
        + #"{"isbn": "9780000000024", "title": "Types and Their Keepers", "copies": 1}"#
      : #"{"isbn": "9780000000031", "title": "The Last Page", "copies": 2}"#
    return (HTTPResponse(status: .ok), HTTPBody(stringLiteral: #"{"books": [\#(books)], "total_count": 3}"#))
  }
}
