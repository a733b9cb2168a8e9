/// Makes the fields of a type from its key paths.
enum StoredFields {
  /// The field at a key path.
  static func field<Object>(_ name: String, at path: PartialKeyPath<Object>) -> any StoredField {
    let type = Swift.type(of: path).valueType
    let offset = offset(of: path)
    if let type = type as? any FieldType.Type { return type.field(name, offset) }
    guard let type = type as? any (Decodable & Encodable & Hashable).Type else {
      preconditionFailure("'\(name)' of \(Object.self) cannot be decoded, encoded and hashed")
    }
    return required(type, name, offset)
  }

  /// The field at a key path for the values under other names.
  static func others<Object>(besides known: [String], at path: PartialKeyPath<Object>) -> any StoredField {
    guard let type = Swift.type(of: path).valueType as? any OtherFieldsType.Type else {
      preconditionFailure("the place for other names of \(Object.self) is no dictionary")
    }
    return type.field(besides: known, offset(of: path))
  }

  /// Whether fields fill the memory of a value, but for the gaps that their alignments ask for.
  static func fill(_ size: Int, _ fields: [any StoredField]) -> Bool {
    var end = 0
    for field in fields.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where !field.range.isEmpty {
      let gap = field.range.lowerBound - end
      guard gap >= 0, gap < field.alignment else { return false }
      end = field.range.upperBound
    }
    return end == size
  }

  private static func offset<Object>(of path: PartialKeyPath<Object>) -> Int {
    guard let offset = MemoryLayout<Object>.offset(of: path) else {
      preconditionFailure("\(path) leads to no stored property of \(Object.self)")
    }
    return offset
  }

  private static func required<Value: Codable & Hashable>(
    _: Value.Type,
    _ name: String,
    _ offset: Int
  ) -> any StoredField {
    NamedField<RequiredCoding<Value>>(name: name, offset: offset)
  }
}

/// A type whose fields are not simply required.
protocol FieldType {
  /// A field with a value of the type.
  static func field(_ name: String, _ offset: Int) -> any StoredField
  /// A field whose stored property is a box with a value of the type.
  static func boxedField(_ name: String, _ offset: Int) -> any StoredField
}

extension Optional: FieldType where Wrapped: Codable & Hashable {
  static func field(_ name: String, _ offset: Int) -> any StoredField {
    if let type = Wrapped.self as? any FieldScalar.Type { return scalar(type, name, offset) }
    if let type = Wrapped.self as? any NullableField.Type { return type.field(name, offset) }
    return NamedField<OptionalCoding<Wrapped>>(name: name, offset: offset)
  }

  static func boxedField(_ name: String, _ offset: Int) -> any StoredField {
    NamedField<BoxedCoding<OptionalCoding<Wrapped>>>(name: name, offset: offset)
  }

  private static func scalar<Value: FieldScalar>(_: Value.Type, _ name: String, _ offset: Int) -> any StoredField {
    NamedField<ScalarCoding<Value>>(name: name, offset: offset)
  }
}

extension Indirect: FieldType where Value: Codable & Hashable {
  static func field(_ name: String, _ offset: Int) -> any StoredField {
    if let type = Value.self as? any FieldType.Type { return type.boxedField(name, offset) }
    return NamedField<BoxedCoding<RequiredCoding<Value>>>(name: name, offset: offset)
  }

  static func boxedField(_ name: String, _ offset: Int) -> any StoredField { field(name, offset) }
}

/// `Nullable`, whatever it holds.
protocol NullableField {
  static func field(_ name: String, _ offset: Int) -> any StoredField
}

extension Nullable: NullableField where Value: Codable & Hashable {
  static func field(_ name: String, _ offset: Int) -> any StoredField {
    NamedField<NullableCoding<Value>>(name: name, offset: offset)
  }
}

/// A dictionary with names that the user chooses, whatever it holds.
protocol OtherFieldsType {
  static func field(besides known: [String], _ offset: Int) -> any StoredField
}

extension Dictionary: OtherFieldsType where Key == String, Value: Codable & Hashable {
  static func field(besides known: [String], _ offset: Int) -> any StoredField {
    OtherFields<Value>(known: known, offset: offset)
  }
}
