// Made by Tablature from ListBooks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Lists the books of a shop.
///
/// `GET /v1/{shop_id}/books`.
public struct ListBooks: APIOperation {
  public typealias Output = ListBooksResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListBooks",
      method: .get,
      path: "/v1/{shop_id}/books",
      documentedStatuses: [200, 401]
    )
  }

  /// The shop.
  /// `shop_id`: string, required.
  public var shopID: String
  /// How many books a page holds at most.
  /// `limit`: integer, 1...100, default `20`.
  public var limit: Int?
  /// How many books to leave out.
  /// `offset`: integer, 0..., default `0`.
  public var offset: Int?
  /// Lists only books with this binding.
  /// `binding`: string.
  public var binding: Binding?

  /// Makes a call; parameters that are nil are not sent.
  public init(shopID: String, limit: Int? = nil, offset: Int? = nil, binding: Binding? = nil) {
    self.shopID = shopID
    self.limit = limit
    self.offset = offset
    self.binding = binding
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("shop_id", shopID)
    request.query("limit", limit)
    request.query("offset", offset)
    request.query("binding", binding)
  }

  /// Values of `ListBooks.binding`.
  public struct Binding: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `paperback`.
    public static var paperback: Self { Self(rawValue: "paperback") }
    /// `hardcover`.
    public static var hardcover: Self { Self(rawValue: "hardcover") }
    /// `e-book`.
    public static var eBook: Self { Self(rawValue: "e-book") }

    public static var documentedValues: [Self] { [.paperback, .hardcover, .eBook] }
  }
}

extension ListBooks {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(offset, "offset", range: Limits(from: 0))
    validator.check(binding, "binding")
  }
}

extension ListBooks: OffsetPaging {
  public var pageSize: Int? { limit ?? 20 }

  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListBooksResponse) -> [Book] { page.books ?? [] }

  public static func total(of page: ListBooksResponse) -> Int? { page.totalCount }
}

extension BookshopClient {
  /// Lists the books of a shop.
  ///
  /// Documented failures: 401 (The token is missing or has expired).
  public func listBooks(
    shopID: String, limit: Int? = nil, offset: Int? = nil, binding: ListBooks.Binding? = nil
  ) async throws(ClientError) -> ListBooksResponse {
    try await send(ListBooks(shopID: shopID, limit: limit, offset: offset, binding: binding))
  }
}
