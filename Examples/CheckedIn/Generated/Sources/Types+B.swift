// Made by Tablature from the shared types that begin with B. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// A book in stock.
public struct Book: APIObject {
  /// The number on its back.
  /// `isbn`: string, required, matching `^[0-9]{13}$`.
  public var isbn: String?
  /// What it is called.
  /// `title`: string, required, 1...200 characters.
  public var title: String?
  /// How many there are.
  /// `copies`: integer, 0...999.
  public var copies: Int?
  /// How it is bound.
  public var binding: Binding?
  /// The values under all other names.
  public var unknownKeys: [String: JSONValue]

  public init(
    isbn: String? = nil, title: String? = nil, copies: Int? = nil, binding: Binding? = nil,
    unknownKeys: [String: JSONValue] = [:]
  ) {
    (self.isbn, self.title, self.copies, self.binding, self.unknownKeys) = (isbn, title, copies, binding, unknownKeys)
  }

  public static let fields: Fields<Self> = Fields([
    "isbn": \.isbn, "title": \.title, "copies": \.copies, "binding": \.binding
  ], others: \.unknownKeys)

  private static let isbnPattern = Pattern("^[0-9]{13}$")

  public func checkFields(with validator: inout Validator) {
    validator.require(isbn, "isbn")
    validator.check(isbn, "isbn", pattern: Self.isbnPattern)
    validator.require(title, "title")
    validator.check(title, "title", length: Limits(1, 200))
    validator.check(copies, "copies", range: Limits(0, 999))
  }

  public struct Binding: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var paperback: Self { Self(rawValue: "paperback") }
    public static var hardcover: Self { Self(rawValue: "hardcover") }
    public static var eBook: Self { Self(rawValue: "e-book") }
    public static var documentedValues: [Self] { [.paperback, .hardcover, .eBook] }
  }
}
