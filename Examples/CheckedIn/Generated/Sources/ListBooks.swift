// Made by Tablature from ListBooks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Lists the books of a shop.
///
/// `GET /v1/{shop_id}/books`.
public struct ListBooks: OffsetPaging {
  public typealias Output = ListBooksResponse
  public static let route = APIRoute(.get, "/v1/{shop_id}/books", statuses: [200, 401])

  /// The shop.
  public var shopID: String
  /// How many books a page holds at most.
  /// `limit`: integer, 1...100, default `20`.
  public var limit: Int?
  /// How many books to leave out.
  /// `offset`: integer, at least 0, default `0`.
  public var offset: Int?
  /// Lists only books with this binding.
  public var binding: Binding?

  public init(shopID: String, limit: Int? = nil, offset: Int? = nil, binding: Binding? = nil) {
    (self.shopID, self.limit, self.offset, self.binding) = (shopID, limit, offset, binding)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["shop_id": shopID])
    request.query(["limit": limit, "offset": offset, "binding": binding])
  }

  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(offset, "offset", range: Limits(from: 0))
    validator.check(binding, "binding")
  }

  public var pageSize: Int? { limit ?? 20 }
  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListBooksResponse) -> [Book] { page.books ?? [] }
  public static func total(of page: ListBooksResponse) -> Int? { page.totalCount }

  public typealias Binding = Book.Binding
}

extension BookshopClient {
  /// Lists the books of a shop.
  ///
  /// `GET /v1/{shop_id}/books`, a page at a time; fails with 401 (The token is missing or has expired).
  public func listBooks(
    shopID: String, limit: Int? = nil, offset: Int? = nil, binding: ListBooks.Binding? = nil
  ) async throws(ClientError) -> ListBooksResponse {
    try await send(ListBooks(shopID: shopID, limit: limit, offset: offset, binding: binding))
  }
}

/// One page of books.
public struct ListBooksResponse: APIObject {
  /// The books on this page.
  public var books: [Book]?
  /// The number of books on all pages.
  public var totalCount: Int?
  /// The values under all other names.
  public var unknownKeys: [String: JSONValue]

  public init(books: [Book]? = nil, totalCount: Int? = nil, unknownKeys: [String: JSONValue] = [:]) {
    (self.books, self.totalCount, self.unknownKeys) = (books, totalCount, unknownKeys)
  }

  public static let fields: Fields<Self> = Fields([
    "books": \.books, "total_count": \.totalCount
  ], others: \.unknownKeys)
}
