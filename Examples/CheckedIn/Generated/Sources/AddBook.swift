// Made by Tablature from AddBook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Puts a book on the shelf.
///
/// `POST /v1/{shop_id}/books`.
public struct AddBook: APIOperation {
  public typealias Output = Book
  public static let route = APIRoute(.post, "/v1/{shop_id}/books", statuses: [201, 409])

  /// The shop.
  public var shopID: String
  public var body: Book
  public init(shopID: String, body: Book) { (self.shopID, self.body) = (shopID, body) }

  public func encode(into request: inout RequestBuilder) {
    request.path(["shop_id": shopID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension BookshopClient {
  /// Puts a book on the shelf.
  ///
  /// `POST /v1/{shop_id}/books`; fails with 409 (The book is there already).
  public func addBook(shopID: String, body: Book) async throws(ClientError) -> Book {
    try await send(AddBook(shopID: shopID, body: body))
  }
}
