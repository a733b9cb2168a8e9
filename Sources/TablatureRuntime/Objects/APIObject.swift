/// A JSON object of the service, with a stored property for each field.
///
/// A type lists its fields once. From that list it is decoded, encoded, compared, hashed and checked, so that the code
/// for all this exists once and not once for each type:
///
///     public struct Label: APIObject {
///       public var name: String?
///       public var sampleCount: Int?
///
///       public static let fields: Fields<Self> = ["name": \.name, "sample_count": \.sampleCount]
///     }
///
/// A field that is nil is left out of the JSON, and one that is `null` reads like one that is not there.
public typealias APIObject = FieldListing & Codable & Hashable & Sendable

/// What `APIObject` asks for that Swift's own protocols do not.
///
/// It stands beside them and does not refine them. A protocol that refines `Codable` or `Hashable`, which come from a
/// library that may be newer than the program, makes each conformance a table that is put together at run time, and the
/// code for that is compiled again with every type: a tenth of all functions of a generated client.
public protocol FieldListing: Validatable {
  /// The stored properties under their names on the wire, each once.
  static var fields: Fields<Self> { get }

  /// Checks what the reference says about single fields: lengths, ranges, patterns and the like.
  ///
  /// Values with rules of their own are checked after that, so this need not go into them.
  func checkFields(with validator: inout Validator)
}

extension FieldListing {
  /// Reads the fields of the object that a decoder stands at.
  public init(from decoder: any Decoder) throws {
    self = try Self.fields.decode(FieldReader(decoder))
  }

  /// Writes the fields that are not nil.
  public func encode(to encoder: any Encoder) throws {
    var writer = FieldWriter(encoder)
    try Self.fields.encode(self, into: &writer)
  }

  /// Compares the fields.
  public static func == (lhs: Self, rhs: Self) -> Bool {
    fields.areEqual(lhs, rhs)
  }

  /// Hashes the fields.
  public func hash(into hasher: inout Hasher) {
    Self.fields.hash(self, into: &hasher)
  }

  /// A hash of the fields.
  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }

  /// Checks nothing.
  public func checkFields(with validator: inout Validator) {}

  /// Checks the fields, and then the values among them that have rules of their own.
  public func validate(with validator: inout Validator) {
    checkFields(with: &validator)
    Self.fields.validate(self, with: &validator)
  }
}
