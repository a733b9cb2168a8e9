// Made by Tablature from SearchProp.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Conditions on the attributes of a sample.
public struct SearchProp: Codable, Hashable, Sendable {
  /// How the attributes are combined.
  /// `op`: string.
  public var op: Op?
  /// Values to look for by attribute.
  /// `props`: map of list of string.
  public var props: [String: [String]]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(op: Op? = nil, props: [String: [String]]? = nil) {
    self.op = op
    self.props = props
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    op = try fields.optional("op")
    props = try fields.optional("props")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(op, "op")
    try fields.write(props, "props")
  }

  /// Values of `SearchProp.op`.
  public struct Op: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// All attributes. `AND`.
    public static var and: Self { Self(rawValue: "AND") }
    /// Any attribute. `OR`.
    public static var or: Self { Self(rawValue: "OR") }

    public static var documentedValues: [Self] { [.and, .or] }
  }
}

extension SearchProp: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(op, "op")
  }
}
