// Made by Tablature from ListBooks.yaml. Change that, not this.
// swift-format-ignore-file
import Bookshop
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("ListBooks")
struct ListBooksTests {
  @Test("The documented response 200 of ListBooks survives")
  func documentedResponse200() throws {
    let json = """
      {
        "books": [
          {
            "isbn": "9780000000017",
            "title": "A Field Guide to Tables",
            "copies": 3
          }
        ],
        "total_count": 1
      }
      """
    try #expect(RoundTrip.difference(in: Bookshop.ListBooksResponse.self, json) == nil)
  }

  @Test("The documented request of ListBooks is sent as documented")
  func documentedRequestLine() throws {
    let call = Bookshop.ListBooks(shopID: "shop_id", limit: 2)
    try #expect(RequestTarget(of: call, configured: []) == "/v1/shop_id/books?limit=2")
  }

  @Test("ListBooksResponse survives decoding and encoding")
  func listBooksResponse() {
    let full = """
      {
        "books": [
          {
            "isbn": "0000000000000",
            "title": "text"
          }
        ],
        "total_count": 1
      }
      """
    let problems = RoundTrip.problems(with: Bookshop.ListBooksResponse.self, minimal: #"{}"#, full: full, others: #""value""#)
    #expect(problems == [])
  }

  @Test("ListBooks knows the constraints of its parameters")
  func listBooksParameters() {
    #expect(Bookshop.ListBooks(shopID: "text", limit: 0).offendingFields == ["limit"])
    #expect(Bookshop.ListBooks(shopID: "text", limit: 1).offendingFields == [])
    #expect(Bookshop.ListBooks(shopID: "text", limit: 2).offendingFields == [])
    #expect(Bookshop.ListBooks(shopID: "text", limit: 99).offendingFields == [])
    #expect(Bookshop.ListBooks(shopID: "text", limit: 100).offendingFields == [])
    #expect(Bookshop.ListBooks(shopID: "text", limit: 101).offendingFields == ["limit"])
    #expect(Bookshop.ListBooks(shopID: "text", offset: -1).offendingFields == ["offset"])
    #expect(Bookshop.ListBooks(shopID: "text", offset: 0).offendingFields == [])
    #expect(Bookshop.ListBooks(shopID: "text", offset: 1).offendingFields == [])
    #expect(Bookshop.ListBooks(shopID: "text", binding: .init(rawValue: "paperback")).offendingFields == [])
    #expect(Bookshop.ListBooks(shopID: "text", binding: .init(rawValue: "hardcover")).offendingFields == [])
    #expect(Bookshop.ListBooks(shopID: "text", binding: .init(rawValue: "e-book")).offendingFields == [])
    #expect(Bookshop.ListBooks(shopID: "text", binding: .init(rawValue: "undocumented value")).offendingFields == ["binding"])
  }
}
