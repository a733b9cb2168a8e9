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
  static func read(_ name: String, from reader: FieldReader) throws -> Scalar? {
    try Scalar.read(name, from: reader)
  }

  static func write(_ value: Scalar?, _ name: String, into writer: inout FieldWriter) throws {
    try Scalar.write(value, name, into: &writer)
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

/// A scalar that readers and writers know, so that nothing has to find out how it is decoded.
protocol FieldScalar: Hashable {
  static func read(_ name: String, from reader: FieldReader) throws -> Self?
  static func write(_ value: Self?, _ name: String, into writer: inout FieldWriter) throws
}

extension String: FieldScalar {
  static func read(_ name: String, from reader: FieldReader) throws -> String? { try reader.optional(name) }

  static func write(_ value: String?, _ name: String, into writer: inout FieldWriter) throws {
    try writer.write(value, name)
  }
}

extension Int: FieldScalar {
  static func read(_ name: String, from reader: FieldReader) throws -> Int? { try reader.optional(name) }

  static func write(_ value: Int?, _ name: String, into writer: inout FieldWriter) throws {
    try writer.write(value, name)
  }
}

extension Int64: FieldScalar {
  static func read(_ name: String, from reader: FieldReader) throws -> Int64? { try reader.optional(name) }

  static func write(_ value: Int64?, _ name: String, into writer: inout FieldWriter) throws {
    try writer.write(value, name)
  }
}

extension Double: FieldScalar {
  static func read(_ name: String, from reader: FieldReader) throws -> Double? { try reader.optional(name) }

  static func write(_ value: Double?, _ name: String, into writer: inout FieldWriter) throws {
    try writer.write(value, name)
  }
}

extension Bool: FieldScalar {
  static func read(_ name: String, from reader: FieldReader) throws -> Bool? { try reader.optional(name) }

  static func write(_ value: Bool?, _ name: String, into writer: inout FieldWriter) throws {
    try writer.write(value, name)
  }
}
