/// The stored properties of a type under their names on the wire.
///
/// A list knows where each property lies in memory, so that going through the fields of a value costs no more than if
/// each were written out in code.
public struct Fields<Object>: Sendable {
  private let fields: [any StoredField]

  /// Lists the fields of a type that also keeps what comes under other names.
  ///
  /// - Parameters:
  ///   - fields: All stored properties but one, under their names.
  ///   - others: The dictionary for the values under all other names.
  public init(_ fields: KeyValuePairs<String, PartialKeyPath<Object>>, others: PartialKeyPath<Object>) {
    let known = fields.map { StoredFields.field($0.key, at: $0.value) }
    self.init(known + [StoredFields.others(besides: fields.map(\.key), at: others)])
  }

  private init(_ fields: [any StoredField]) {
    precondition(
      StoredFields.fill(MemoryLayout<Object>.size, fields),
      "'fields' of \(Object.self) must list each of its stored properties once"
    )
    self.fields = fields
  }
}

extension Fields: ExpressibleByDictionaryLiteral {
  /// Lists the fields of a type.
  public init(dictionaryLiteral elements: (String, PartialKeyPath<Object>)...) {
    self.init(elements.map { StoredFields.field($0.0, at: $0.1) })
  }
}

// MARK: - Going through the fields

extension Fields {
  /// Makes a value of the fields that a reader finds.
  func decode(_ reader: FieldReader) throws -> Object {
    try withUnsafeTemporaryAllocation(of: Object.self, capacity: 1) { buffer in
      guard let object = buffer.baseAddress else { preconditionFailure("there is no memory for \(Object.self)") }
      try initialize(UnsafeMutableRawPointer(object), from: reader)
      return object.move()
    }
  }

  /// Fills the memory of a value: all of it, as was made sure when the fields were listed, or nothing.
  private func initialize(_ object: UnsafeMutableRawPointer, from reader: FieldReader) throws {
    var count = 0
    do {
      for field in fields {
        try field.initialize(object, from: reader)
        count += 1
      }
    } catch {
      for field in fields[..<count] { field.deinitialize(object) }
      throw error
    }
  }

  /// Writes the fields of a value.
  func encode(_ object: Object, into writer: inout FieldWriter) throws {
    try withUnsafePointer(to: object) { pointer in
      // What came under other names is written first, so that the names of fields win.
      for field in fields.reversed() { try field.encode(UnsafeRawPointer(pointer), into: &writer) }
    }
  }

  /// Whether two values have the same fields.
  func areEqual(_ lhs: Object, _ rhs: Object) -> Bool {
    withUnsafePointer(to: lhs) { left in
      withUnsafePointer(to: rhs) { right in
        fields.allSatisfy { $0.isEqual(UnsafeRawPointer(left), UnsafeRawPointer(right)) }
      }
    }
  }

  /// Hashes the fields of a value.
  func hash(_ object: Object, into hasher: inout Hasher) {
    withUnsafePointer(to: object) { pointer in
      for field in fields { field.hash(UnsafeRawPointer(pointer), into: &hasher) }
    }
  }

  /// Checks the fields of a value that have rules of their own.
  func validate(_ object: Object, with validator: inout Validator) {
    withUnsafePointer(to: object) { pointer in
      for field in fields where field.isValidatable { field.validate(UnsafeRawPointer(pointer), with: &validator) }
    }
  }
}
