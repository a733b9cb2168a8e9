// Made by Tablature from AddBook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Puts a book on the shelf.
///
/// `POST /v1/{shop_id}/books`.
public struct AddBook: APIOperation {
  public typealias Output = Book

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "AddBook",
      method: .post,
      path: "/v1/{shop_id}/books",
      documentedStatuses: [201, 409]
    )
  }

  /// The shop.
  /// `shop_id`: string, required.
  public var shopID: String
  /// What the request carries.
  public var body: Book

  /// Makes a call; parameters that are nil are not sent.
  public init(shopID: String, body: Book) {
    self.shopID = shopID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("shop_id", shopID)
    request.json(body)
  }
}

extension AddBook {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension BookshopClient {
  /// Puts a book on the shelf.
  ///
  /// Documented failures: 409 (The book is there already).
  public func addBook(shopID: String, body: Book) async throws(ClientError) -> Book {
    try await send(AddBook(shopID: shopID, body: body))
  }
}
