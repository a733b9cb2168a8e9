public import Foundation

/// Any JSON value, for what the reference leaves open.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number.
  case number(JSONNumber)
  /// A string.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object; the order of its names means nothing.
  case object([String: JSONValue])

  /// Reads a JSON text.
  public init(parsing data: Data) throws(DecodingFailure) {
    self = try JSONCoder.decode(from: data)
  }

  /// Whether this is `null`.
  public var isNull: Bool { self == .null }

  /// The boolean, if this is one.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The number, if this is one.
  public var number: JSONNumber? {
    if case .number(let value) = self { value } else { nil }
  }

  /// The number as an `Int`, if this is a whole number that fits.
  public var int: Int? { number?.int }

  /// The number as a `Double`, if this is a number.
  public var double: Double? { number?.double }

  /// The string, if this is one.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The elements, if this is a list.
  public var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The values by name, if this is an object.
  public var object: [String: JSONValue]? {
    if case .object(let values) = self { values } else { nil }
  }

  /// The value under a name, if this is an object that has it.
  public subscript(name: String) -> JSONValue? { object?[name] }

  /// The element at a position from 0, if this is a list that reaches so far.
  public subscript(index: Int) -> JSONValue? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }
}

extension JSONValue: Codable {
  /// Reads the value from where a decoder stands.
  public init(from decoder: any Decoder) throws {
    if let tree = decoder as? TreeDecoder {
      self = tree.value
    } else {
      self = try Self.probe(decoder)
    }
  }

  /// Finds out what a decoder stands at by trying.
  private static func probe(_ decoder: any Decoder) throws -> JSONValue {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() { return .null }
    if let text = try? container.decode(String.self) { return .string(text) }
    if let flag = try? container.decode(Bool.self) { return .bool(flag) }
    if let number = try? JSONNumber(from: decoder) { return .number(number) }
    if let elements = try? decoder.unkeyedContainer() { return try .array(Self.elements(elements)) }
    if let values = try? decoder.container(keyedBy: WireKey.self) { return try .object(Self.values(values)) }
    throw DecodingFailure(mismatch: Self.self, at: decoder)
  }

  private static func elements(_ container: any UnkeyedDecodingContainer) throws -> [JSONValue] {
    var container = container
    var elements: [JSONValue] = []
    while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
    return elements
  }

  private static func values(_ container: KeyedDecodingContainer<WireKey>) throws -> [String: JSONValue] {
    var values: [String: JSONValue] = [:]
    for key in container.allKeys { values[key.stringValue] = try container.decode(JSONValue.self, forKey: key) }
    return values
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let elements): try container.encode(elements)
    case .object(let values): try container.encode(values)
    }
  }
}

extension JSONValue: ExpressibleByNilLiteral {
  /// Makes the value that a literal shows.
  public init(nilLiteral: ()) {
    self = .null
  }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  /// Makes the value that a literal shows.
  public init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  /// Makes the value that a literal shows.
  public init(integerLiteral value: Int64) {
    self = .number(JSONNumber(value))
  }
}

extension JSONValue: ExpressibleByFloatLiteral {
  /// Makes the value that a literal shows.
  public init(floatLiteral value: Double) {
    self = .number(JSONNumber(floatLiteral: value))
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// Makes the value that a literal shows.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// Makes the value that a literal shows.
  public init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Makes the value that a literal shows.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as a JSON text with sorted names.
  public var description: String {
    (try? JSONCoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}
