/// A scalar that readers and writers know, so that nothing has to find out how it is coded.
protocol FieldScalar: Codable, Hashable {
  /// The scalar that a JSON value is; nil for a value of another kind.
  init?(json value: JSONValue)
  /// Puts the scalar that a JSON value is, or nil for `null`, into the memory of an optional.
  ///
  /// Each scalar has its own, so that a field needs not know what an optional of it is like.
  ///
  /// - Returns: Whether the value is of the right kind; if not, nothing is put there.
  static func initialize(_ memory: UnsafeMutableRawPointer, from value: JSONValue) -> Bool
  /// Writes the scalar.
  ///
  /// Each scalar has its own here, too: the same words call that method of the container which is for it alone.
  func write(_ key: WireKey, into container: inout KeyedEncodingContainer<WireKey>) throws
}

extension FieldScalar {
  static func initialize(_ memory: UnsafeMutableRawPointer, from value: JSONValue) -> Bool {
    let scalar = Self(json: value)
    guard scalar != nil || value == .null else { return false }
    memory.initializeMemory(as: Self?.self, to: scalar)
    return true
  }
}

extension String: FieldScalar {
  init?(json value: JSONValue) {
    guard case .string(let text) = value else { return nil }
    self = text
  }

  func write(_ key: WireKey, into container: inout KeyedEncodingContainer<WireKey>) throws {
    try container.encode(self, forKey: key)
  }
}

extension Int: FieldScalar {
  init?(json value: JSONValue) {
    guard case .number(let number) = value, let whole = number.int else { return nil }
    self = whole
  }

  func write(_ key: WireKey, into container: inout KeyedEncodingContainer<WireKey>) throws {
    try container.encode(self, forKey: key)
  }
}

extension Int64: FieldScalar {
  init?(json value: JSONValue) {
    guard case .number(let number) = value, let whole = number.int64 else { return nil }
    self = whole
  }

  func write(_ key: WireKey, into container: inout KeyedEncodingContainer<WireKey>) throws {
    try container.encode(self, forKey: key)
  }
}

extension Double: FieldScalar {
  init?(json value: JSONValue) {
    guard case .number(let number) = value, number.double.isFinite else { return nil }
    self = number.double
  }

  func write(_ key: WireKey, into container: inout KeyedEncodingContainer<WireKey>) throws {
    try container.encode(self, forKey: key)
  }
}

extension Bool: FieldScalar {
  init?(json value: JSONValue) {
    guard case .bool(let flag) = value else { return nil }
    self = flag
  }

  func write(_ key: WireKey, into container: inout KeyedEncodingContainer<WireKey>) throws {
    try container.encode(self, forKey: key)
  }
}
