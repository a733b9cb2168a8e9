// Made by Tablature from ListBooks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// One page of books.
public struct ListBooksResponse: Codable, Hashable, Sendable {
  /// The books on this page.
  /// `books`: list of Book.
  public var books: [Book]?
  /// The number of books on all pages.
  /// `total_count`: integer.
  public var totalCount: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(books: [Book]? = nil, totalCount: Int? = nil) {
    self.books = books
    self.totalCount = totalCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    books = try fields.optional("books")
    totalCount = try fields.optional("total_count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(books, "books")
    try fields.write(totalCount, "total_count")
  }
}

extension ListBooksResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(books, "books")
  }
}
