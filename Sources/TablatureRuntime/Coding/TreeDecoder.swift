import Foundation

/// Decodes values from a JSON text that has been read already.
struct TreeDecoder: Decoder {
  /// The value it stands at.
  let value: JSONValue
  /// The way to it, from its end.
  let trail: Trail?

  /// A step of a path and those before it; cheap to extend, and only turned into a path for an error.
  final class Trail: Sendable {
    let element: FieldPath.Element
    let parent: Trail?

    init(_ element: FieldPath.Element, after parent: Trail?) {
      self.element = element
      self.parent = parent
    }
  }

  var path: FieldPath {
    var elements: [FieldPath.Element] = []
    var step = trail
    while let current = step {
      elements.append(current.element)
      step = current.parent
    }
    return FieldPath(elements.reversed())
  }

  /// The decoder of a value inside this one.
  func child(_ value: JSONValue, _ element: FieldPath.Element) -> TreeDecoder {
    TreeDecoder(value: value, trail: Trail(element, after: trail))
  }

  // MARK: Values

  func string() throws(DecodingFailure) -> String {
    guard let text = String(json: value) else { throw mismatch(String.self) }
    return text
  }

  func bool() throws(DecodingFailure) -> Bool {
    guard let flag = Bool(json: value) else { throw mismatch(Bool.self) }
    return flag
  }

  func number() throws(DecodingFailure) -> JSONNumber {
    guard case .number(let number) = value else { throw DecodingFailure(mismatch: "number", at: self) }
    return number
  }

  func double() throws(DecodingFailure) -> Double {
    guard let double = Double(json: value) else { throw mismatch(Double.self) }
    return double
  }

  func integer<Value: FixedWidthInteger>(_ type: Value.Type) throws(DecodingFailure) -> Value {
    guard case .number(let number) = value,
      let integer = number.int64.flatMap(Value.init(exactly:)) ?? number.uint64.flatMap(Value.init(exactly:))
    else { throw mismatch(type) }
    return integer
  }

  /// Decodes any type; all errors are ``DecodingFailure``.
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    do {
      if let type = type as? any TreeDecodable.Type, let value = try type.init(tree: self) as? Value { return value }
      return try Value(from: self)
    } catch {
      throw DecodingFailure(error, decoding: type, at: self)
    }
  }

  func mismatch(_ type: Any.Type) -> DecodingFailure {
    DecodingFailure(mismatch: type, at: self)
  }
}

/// A type that is read from a tree directly: a scalar, or a type that Foundation's own decoder treats in a special way.
protocol TreeDecodable {
  init(tree: TreeDecoder) throws
}

extension String: TreeDecodable {
  init(tree: TreeDecoder) throws {
    self = try tree.string()
  }
}

extension Bool: TreeDecodable {
  init(tree: TreeDecoder) throws {
    self = try tree.bool()
  }
}

extension Double: TreeDecodable {
  init(tree: TreeDecoder) throws {
    self = try tree.double()
  }
}

extension Float: TreeDecodable {
  init(tree: TreeDecoder) throws {
    self = Float(try tree.double())
  }
}

extension FixedWidthInteger {
  init(tree: TreeDecoder) throws {
    self = try tree.integer(Self.self)
  }
}

extension Int: TreeDecodable {}
extension Int8: TreeDecodable {}
extension Int16: TreeDecodable {}
extension Int32: TreeDecodable {}
extension Int64: TreeDecodable {}
extension UInt: TreeDecodable {}
extension UInt8: TreeDecodable {}
extension UInt16: TreeDecodable {}
extension UInt32: TreeDecodable {}
extension UInt64: TreeDecodable {}

extension Decimal: TreeDecodable {
  init(tree: TreeDecoder) throws {
    guard let decimal = try tree.number().decimal else { throw tree.mismatch(Self.self) }
    self = decimal
  }
}

extension Data: TreeDecodable {
  init(tree: TreeDecoder) throws {
    guard let data = Data(base64Encoded: try tree.string()) else { throw tree.mismatch(Self.self) }
    self = data
  }
}

extension URL: TreeDecodable {
  init(tree: TreeDecoder) throws {
    guard let url = URL(string: try tree.string()) else { throw tree.mismatch(Self.self) }
    self = url
  }
}
