/// Finds out where and why a value cannot be decoded, after its decoding has failed.
///
/// Foundation reports a number that does not fit without saying where it stands. Decoding the value once more, element
/// by element, tells.
struct FailureLocator<Value: Decodable>: Decodable {
  /// What is wrong, or nil if nothing is.
  let failure: DecodingFailure?

  init(from decoder: any Decoder) throws {
    if let container = Value.self as? any ElementwiseDecodable.Type {
      failure = try container.locateFailure(in: decoder)
    } else {
      failure = Self.attempt(decoder)
    }
  }

  private static func attempt(_ decoder: any Decoder) -> DecodingFailure? {
    do {
      _ = try Value(from: decoder)
      return nil
    } catch {
      return DecodingFailure(error, decoding: Value.self, at: decoder)
    }
  }
}

/// A container that is decoded element by element.
protocol ElementwiseDecodable {
  static func locateFailure(in decoder: any Decoder) throws -> DecodingFailure?
}

extension Array: ElementwiseDecodable where Element: Decodable {
  static func locateFailure(in decoder: any Decoder) throws -> DecodingFailure? {
    guard var container = try? decoder.unkeyedContainer() else {
      return DecodingFailure(mismatch: Self.self, at: decoder)
    }
    while !container.isAtEnd {
      if let failure = try container.decode(FailureLocator<Element>.self).failure { return failure }
    }
    return nil
  }
}

extension Dictionary: ElementwiseDecodable where Key == String, Value: Decodable {
  static func locateFailure(in decoder: any Decoder) throws -> DecodingFailure? {
    guard let container = try? decoder.container(keyedBy: WireKey.self) else {
      return DecodingFailure(mismatch: Self.self, at: decoder)
    }
    for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
      if let failure = try container.decode(FailureLocator<Value>.self, forKey: key).failure { return failure }
    }
    return nil
  }
}

extension Optional: ElementwiseDecodable where Wrapped: Decodable {
  static func locateFailure(in decoder: any Decoder) throws -> DecodingFailure? {
    if try decoder.singleValueContainer().decodeNil() { return nil }
    return try FailureLocator<Wrapped>(from: decoder).failure
  }
}

extension DecodingFailure {
  /// Explains why the value at a decoder could not be decoded.
  init<Value>(_ error: any Error, decoding type: Value.Type, at decoder: any Decoder) {
    switch error {
    case let failure as DecodingFailure:
      self = failure.naming(type, at: decoder)
    case DecodingError.keyNotFound(let key, let context):
      let path = FieldPath(context.codingPath).appending(.name(key.stringValue))
      self.init(path: path, expected: "value", problem: .missing)
    case DecodingError.typeMismatch(let expected, let context),
      DecodingError.valueNotFound(let expected, let context):
      self.init(context, expected: expected, decoding: type, at: decoder)
    case DecodingError.dataCorrupted(let context):
      self.init(context, expected: type, decoding: type, at: decoder)
    default:
      self.init(mismatch: type, at: decoder)
    }
  }

  /// The same failure; if it is about the whole value at a decoder, with the name of the value's type.
  func naming(_ type: Any.Type, at decoder: any Decoder) -> DecodingFailure {
    guard case .mismatch = problem, path.elements.count == decoder.codingPath.count else { return self }
    var failure = self
    failure.expected = WireType.name(of: type)
    return failure
  }

  /// Says that the value at a decoder is not of a type.
  init(mismatch type: Any.Type, at decoder: any Decoder) {
    self.init(mismatch: WireType.name(of: type), at: decoder)
  }

  /// Says that the value at a decoder is not what the schema calls `expected`.
  init(mismatch expected: String, at decoder: any Decoder) {
    let found = WireValue.description(at: decoder)
    self.init(path: FieldPath(decoder.codingPath), expected: expected, problem: .mismatch(found: found))
  }

  /// Explains an error of a type that does not decode itself with ``FieldReader``: its path may lead further.
  private init(_ context: DecodingError.Context, expected: Any.Type, decoding type: Any.Type, at decoder: any Decoder) {
    guard context.codingPath.count > decoder.codingPath.count else {
      self.init(mismatch: type, at: decoder)
      return
    }
    self.init(
      path: FieldPath(context.codingPath),
      expected: WireType.name(of: expected),
      problem: .mismatch(found: context.debugDescription)
    )
  }
}
