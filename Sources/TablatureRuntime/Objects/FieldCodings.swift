/// A field that must be there.
enum RequiredCoding<Value: Codable & Hashable>: FieldCoding {
  static func read(_ name: String, from reader: FieldReader) throws -> Value { try reader.required(name) }

  static func write(_ value: Value, _ name: String, into writer: inout FieldWriter) throws {
    try writer.write(value, name)
  }
}

/// A field that may be missing.
enum OptionalCoding<Wrapped: Codable & Hashable>: FieldCoding {
  static func read(_ name: String, from reader: FieldReader) throws -> Wrapped? { try reader.optional(name) }

  static func write(_ value: Wrapped?, _ name: String, into writer: inout FieldWriter) throws {
    try writer.write(value, name)
  }
}

/// A field that may be missing, and may be `null`, which is not the same.
enum NullableCoding<Wrapped: Codable & Hashable>: FieldCoding {
  static func read(_ name: String, from reader: FieldReader) throws -> Nullable<Wrapped>? { try reader.nullable(name) }

  static func write(_ value: Nullable<Wrapped>?, _ name: String, into writer: inout FieldWriter) throws {
    try writer.write(value, name)
  }
}

/// A field with a scalar that may be missing.
enum ScalarCoding<Scalar: FieldScalar>: FieldCoding {
  static func initialize(_ memory: UnsafeMutableRawPointer, _ name: String, from reader: FieldReader) throws {
    try reader.initialize(memory, as: Scalar.self, name)
  }

  static func read(_ name: String, from reader: FieldReader) throws -> Scalar? { try reader.optional(name) }

  static func write(_ value: Scalar?, _ name: String, into writer: inout FieldWriter) throws {
    try writer.write(scalar: value, name)
  }
}

/// A field whose value has a place of its own in memory.
enum BoxedCoding<Coding: FieldCoding>: FieldCoding {
  static func read(_ name: String, from reader: FieldReader) throws -> Indirect<Coding.Value> {
    Indirect(wrappedValue: try Coding.read(name, from: reader))
  }

  static func write(_ value: Indirect<Coding.Value>, _ name: String, into writer: inout FieldWriter) throws {
    try Coding.write(value.wrappedValue, name, into: &writer)
  }
}
