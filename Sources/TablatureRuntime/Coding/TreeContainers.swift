extension TreeDecoder {
  var codingPath: [any CodingKey] {
    path.elements.map { element in
      switch element {
      case .name(let name): WireKey(name)
      case .index(let index): WireKey(index: index)
      }
    }
  }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy _: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let values) = value else { throw DecodingFailure(mismatch: "object", at: self) }
    return KeyedDecodingContainer(KeyedContainer(decoder: self, values: values))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw DecodingFailure(mismatch: "list", at: self) }
    return UnkeyedContainer(decoder: self, elements: elements)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    SingleValueContainer(decoder: self)
  }
}

// One generic method stands for all that the container protocols ask for, one for each scalar type.

private struct SingleValueContainer: SingleValueDecodingContainer {
  let decoder: TreeDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { decoder.value == .null }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoder.decode(type) }
}

private struct KeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: TreeDecoder
  let values: [String: JSONValue]

  var codingPath: [any CodingKey] { decoder.codingPath }

  var allKeys: [Key] { values.keys.compactMap(Key.init(stringValue:)) }

  func contains(_ key: Key) -> Bool { values[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try child(key, Any.self).value == .null }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try child(key, type).decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try child(key, [String: JSONValue].self).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try child(key, [JSONValue].self).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { decoder }

  func superDecoder(forKey key: Key) throws -> any Decoder { try child(key, JSONValue.self) }

  private func child(_ key: Key, _ type: Any.Type) throws -> TreeDecoder {
    let element = FieldPath.Element.name(key.stringValue)
    guard let value = values[key.stringValue] else {
      throw DecodingFailure(
        path: decoder.path.appending(element),
        expected: WireType.name(of: type),
        problem: .missing
      )
    }
    return decoder.child(value, element)
  }
}

private struct UnkeyedContainer: UnkeyedDecodingContainer {
  let decoder: TreeDecoder
  let elements: [JSONValue]
  private(set) var currentIndex = 0

  init(decoder: TreeDecoder, elements: [JSONValue]) {
    self.decoder = decoder
    self.elements = elements
  }

  var codingPath: [any CodingKey] { decoder.codingPath }

  var count: Int? { elements.count }

  var isAtEnd: Bool { currentIndex >= elements.count }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, elements[currentIndex] == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // A value that cannot be decoded stays the next one, so that another type can be tried.
    let value = try current(type).decode(type)
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    let container = try current([String: JSONValue].self).container(keyedBy: type)
    currentIndex += 1
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try current([JSONValue].self).unkeyedContainer()
    currentIndex += 1
    return container
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = try current(JSONValue.self)
    currentIndex += 1
    return decoder
  }

  private func current(_ type: Any.Type) throws -> TreeDecoder {
    let element = FieldPath.Element.index(currentIndex)
    guard !isAtEnd else {
      throw DecodingFailure(
        path: decoder.path.appending(element),
        expected: WireType.name(of: type),
        problem: .missing
      )
    }
    return decoder.child(elements[currentIndex], element)
  }
}
