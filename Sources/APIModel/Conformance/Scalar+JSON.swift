import Diagnostics
package import JSONDocument

extension Scalar {
  /// The kind of JSON that the tables promise.
  package var jsonKind: JSONValue.Kind {
    switch kind {
    case .string, .binary: .string
    case .integer, .long, .float, .double: .number
    case .boolean: .boolean
    }
  }

  /// Whether only whole numbers are allowed.
  package var isWhole: Bool { kind == .integer || kind == .long }

  /// Whether a value is of its kind of JSON, and a whole number where it has to be.
  package func isOfKind(_ value: JSONValue) -> Bool {
    guard value.kind == jsonKind else { return false }
    if case .number(let number) = value { return number.isWhole || !isWhole }
    return true
  }

  /// What messages call a value of this kind.
  package var noun: String {
    switch kind {
    case .string, .binary: "a string"
    case .integer, .long: "a whole number"
    case .float, .double: "a number"
    case .boolean: "a boolean"
    }
  }

  /// Whether a number is among the values, or may be because any will do.
  package func lists(_ number: JSONNumber) -> Bool {
    values.isEmpty || values.contains { JSONNumber($0.wire) == number }
  }
}

extension JSONValue {
  /// The value in a message: short, and without the insides of lists and objects.
  package var brief: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let number): number.description.quoted
    case .string(let text): text.quoted
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension JSONValue.Kind {
  /// What messages call a value of this kind.
  package var noun: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension Bounds {
  /// Whether a value lies outside. Bounds that nothing can lie within are reported for themselves, and exclude nothing.
  package func excludes(_ value: Value) -> Bool { !isEmpty && !contains(value) }
}
