public import JSONDocument

/// The type of a JSON value, with the constraints that hold at each of its levels.
public struct ValueType: Sendable, Hashable {
  /// What a value is made of.
  public indirect enum Shape: Sendable, Hashable {
    /// A string, a number or a boolean.
    case scalar(Scalar)
    /// A list; `count` bounds how many elements it has.
    case array(ValueType, count: Bounds<Int>?)
    /// An object whose keys the user chooses; `count` bounds how many there are.
    case map(ValueType, count: Bounds<Int>?)
    /// A type of the service, by its name.
    case reference(String)
    /// An object of which the reference says nothing more.
    case object
    /// Any JSON value.
    case any
  }

  /// What the value is made of.
  public var shape: Shape
  /// Whether `null` is a value of its own here, and not only another way to leave a field out.
  public var isNullable: Bool
  /// Kinds of JSON that examples show although the tables say otherwise, in their order of `JSONValue.Kind`.
  public var accepts: [JSONValue.Kind]

  /// Makes a type.
  public init(_ shape: Shape, isNullable: Bool = false, accepts: [JSONValue.Kind] = []) {
    self.shape = shape
    self.isNullable = isNullable
    self.accepts = accepts
  }

  /// A scalar without constraints.
  public static func scalar(_ kind: Scalar.Kind) -> ValueType { ValueType(.scalar(Scalar(kind))) }

  /// A list without a bound.
  public static func array(of element: ValueType) -> ValueType { ValueType(.array(element, count: nil)) }

  /// A map without a bound.
  public static func map(of value: ValueType) -> ValueType { ValueType(.map(value, count: nil)) }

  /// A type of the service.
  public static func reference(_ name: String) -> ValueType { ValueType(.reference(name)) }
}

/// A string, a number or a boolean, with its constraints.
public struct Scalar: Sendable, Hashable {
  /// What kind of scalar it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Text.
    case string
    /// A whole number that the reference calls Integer: 32 bits by its name, more in practice.
    case integer
    /// A whole number of 64 bits.
    case long
    /// A number that the reference calls Float; 32 bits would lose documented digits.
    case float
    /// A number.
    case double
    /// `true` or `false`.
    case boolean
    /// The contents of a file: bytes of a part of a form.
    case binary
  }

  /// What kind of scalar it is.
  public var kind: Kind
  /// The values it can have, or empty where any will do.
  public var values: [EnumeratedValue]
  /// Whether the service promises never to send another value than `values`.
  public var isClosed: Bool
  /// Bounds of the number, or of the number that the text spells.
  public var range: Bounds<JSONNumber>?
  /// Bounds of the number of characters of a string.
  public var length: Bounds<Int>?
  /// A regular expression that the whole string matches, in the syntax of ECMA 262.
  public var pattern: String?
  /// What the string or number stands for.
  public var format: Format?
  /// The text between the parts of a string that holds a list; the other constraints then hold for each part.
  public var separator: String?
  /// The only value it can have.
  public var constant: JSONValue?
  /// What a number counts, such as `minutes`.
  public var unit: String?

  /// Makes a scalar.
  public init(
    _ kind: Kind,
    values: [EnumeratedValue] = [],
    isClosed: Bool = false,
    range: Bounds<JSONNumber>? = nil,
    length: Bounds<Int>? = nil,
    pattern: String? = nil,
    format: Format? = nil,
    separator: String? = nil,
    constant: JSONValue? = nil,
    unit: String? = nil
  ) {
    self.kind = kind
    self.values = values
    self.isClosed = isClosed
    self.range = range
    self.length = length
    self.pattern = pattern
    self.format = format
    self.separator = separator
    self.constant = constant
    self.unit = unit
  }
}

/// One value of an enumeration.
public struct EnumeratedValue: Sendable, Hashable {
  /// The value as text: the string itself, or the digits of a number.
  public var wire: String
  /// What it means, in a few words.
  public var meaning: String?
  /// A regular expression for a value that stands for many, such as a span of dates written `yyyyMMdd-yyyyMMdd`.
  public var pattern: String?
  /// Whether it should no longer be used.
  public var deprecation: Deprecation?
  /// Whether a table states it, or only an example shows it.
  public var evidence: Evidence
  /// Where it was written.
  public var origin: Origin

  /// Makes a value.
  public init(
    _ wire: String,
    meaning: String? = nil,
    pattern: String? = nil,
    deprecation: Deprecation? = nil,
    evidence: Evidence = .documented,
    origin: Origin = Origin()
  ) {
    self.wire = wire
    self.meaning = meaning
    self.pattern = pattern
    self.deprecation = deprecation
    self.evidence = evidence
    self.origin = origin
  }
}

/// What a string or a number stands for, where the reference gives a format.
public enum Format: String, Sendable, Hashable, CaseIterable {
  /// A date with a time, as in RFC 3339.
  case dateTime = "date-time"
  /// A date, `YYYY-MM-DD`.
  case date
  /// A time of day, `hh:mm:ss` with or without a fraction.
  case time
  /// Seconds since 1970-01-01T00:00:00Z.
  case epochSeconds = "epoch-seconds"
  /// Milliseconds since 1970-01-01T00:00:00Z.
  case epochMilliseconds = "epoch-milliseconds"
  /// A universally unique identifier, with or without hyphens.
  case uuid
  /// An IPv4 address.
  case ipv4
  /// An IPv6 address.
  case ipv6
  /// An IP address of either version.
  case ip
  /// A block of addresses, such as `192.168.0.0/16`.
  case cidr
  /// A URI.
  case uri
  /// An e-mail address.
  case email
  /// A domain name.
  case hostname
  /// Bytes in base 64.
  case base64
  /// A JSON text inside the string.
  case json
  /// An XML text inside the string.
  case xml
}
