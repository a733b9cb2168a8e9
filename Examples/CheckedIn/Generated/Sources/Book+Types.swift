// Made by Tablature from Book.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// A book in stock.
public struct Book: Codable, Hashable, Sendable {
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
  /// `binding`: string.
  public var binding: Binding?

  /// Makes a value; what is nil is left out of the JSON.
  public init(isbn: String? = nil, title: String? = nil, copies: Int? = nil, binding: Binding? = nil) {
    self.isbn = isbn
    self.title = title
    self.copies = copies
    self.binding = binding
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isbn = try fields.optional("isbn")
    title = try fields.optional("title")
    copies = try fields.optional("copies")
    binding = try fields.optional("binding")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isbn, "isbn")
    try fields.write(title, "title")
    try fields.write(copies, "copies")
    try fields.write(binding, "binding")
  }

  /// Values of `Book.binding`.
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

extension Book: Validatable {
  private static let isbnPattern = Pattern("^[0-9]{13}$")

  public func validate(with validator: inout Validator) {
    validator.require(isbn, "isbn")
    validator.check(isbn, "isbn", pattern: Self.isbnPattern)
    validator.require(title, "title")
    validator.check(title, "title", length: Limits(1, 200))
    validator.check(copies, "copies", range: Limits(0, 999))
    validator.check(binding, "binding")
  }
}
