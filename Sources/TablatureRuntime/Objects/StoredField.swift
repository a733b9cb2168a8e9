/// A field of a type as it lies in the memory of a value.
///
/// The pointers that the methods take lead to a whole value.
protocol StoredField: Sendable {
  /// The bytes it takes.
  var range: Range<Int> { get }
  /// What its address is a multiple of.
  var alignment: Int { get }
  /// Whether its value may have rules of its own.
  var isValidatable: Bool { get }

  func initialize(_ memory: UnsafeMutableRawPointer, from reader: FieldReader) throws
  func deinitialize(_ memory: UnsafeMutableRawPointer)
  func encode(_ memory: UnsafeRawPointer, into writer: inout FieldWriter) throws
  func isEqual(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer) -> Bool
  func hash(_ memory: UnsafeRawPointer, into hasher: inout Hasher)
  func validate(_ memory: UnsafeRawPointer, with validator: inout Validator)
}

/// How a kind of field is read and written.
protocol FieldCoding {
  /// The type of the stored property.
  associatedtype Value: Hashable
  static func read(_ name: String, from reader: FieldReader) throws -> Value
  /// Puts what is read into the memory of the property.
  static func initialize(_ memory: UnsafeMutableRawPointer, _ name: String, from reader: FieldReader) throws
  static func write(_ value: Value, _ name: String, into writer: inout FieldWriter) throws
}

extension FieldCoding {
  static func initialize(_ memory: UnsafeMutableRawPointer, _ name: String, from reader: FieldReader) throws {
    memory.initializeMemory(as: Value.self, to: try read(name, from: reader))
  }
}

/// A field with a name.
struct NamedField<Coding: FieldCoding>: StoredField {
  typealias Value = Coding.Value

  let name: String
  let offset: Int
  let isValidatable = Value.self is any Validatable.Type

  var range: Range<Int> { offset..<offset + MemoryLayout<Value>.size }
  var alignment: Int { MemoryLayout<Value>.alignment }

  func initialize(_ memory: UnsafeMutableRawPointer, from reader: FieldReader) throws {
    try Coding.initialize(memory + offset, name, from: reader)
  }

  func deinitialize(_ memory: UnsafeMutableRawPointer) {
    memory.deinitialize(Value.self, at: offset)
  }

  func encode(_ memory: UnsafeRawPointer, into writer: inout FieldWriter) throws {
    try Coding.write(memory.value(at: offset), name, into: &writer)
  }

  func isEqual(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer) -> Bool {
    left.value(at: offset) as Value == right.value(at: offset)
  }

  func hash(_ memory: UnsafeRawPointer, into hasher: inout Hasher) {
    hasher.combine(memory.value(at: offset) as Value)
  }

  func validate(_ memory: UnsafeRawPointer, with validator: inout Validator) {
    guard let value = memory.value(at: offset) as Value as? any Validatable else { return }
    validator.check(value, name)
  }
}

/// The field for the values under all names that the other fields do not have.
struct OtherFields<Value: Codable & Hashable>: StoredField {
  let known: [String]
  let offset: Int
  let isValidatable = false

  var range: Range<Int> { offset..<offset + MemoryLayout<[String: Value]>.size }
  var alignment: Int { MemoryLayout<[String: Value]>.alignment }

  func initialize(_ memory: UnsafeMutableRawPointer, from reader: FieldReader) throws {
    (memory + offset).initializeMemory(as: [String: Value].self, to: try reader.others(besides: known))
  }

  func deinitialize(_ memory: UnsafeMutableRawPointer) {
    memory.deinitialize([String: Value].self, at: offset)
  }

  func encode(_ memory: UnsafeRawPointer, into writer: inout FieldWriter) throws {
    try writer.write(others: memory.value(at: offset) as [String: Value])
  }

  func isEqual(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer) -> Bool {
    left.value(at: offset) as [String: Value] == right.value(at: offset)
  }

  func hash(_ memory: UnsafeRawPointer, into hasher: inout Hasher) {
    hasher.combine(memory.value(at: offset) as [String: Value])
  }

  func validate(_ memory: UnsafeRawPointer, with validator: inout Validator) {}
}

extension UnsafeRawPointer {
  /// The stored property of some type at an offset.
  fileprivate func value<Value>(at offset: Int) -> Value {
    advanced(by: offset).assumingMemoryBound(to: Value.self).pointee
  }
}

extension UnsafeMutableRawPointer {
  fileprivate func deinitialize<Value>(_ type: Value.Type, at offset: Int) {
    advanced(by: offset).assumingMemoryBound(to: type).deinitialize(count: 1)
  }
}
