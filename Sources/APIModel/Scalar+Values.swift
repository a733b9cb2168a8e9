public import JSONDocument

extension Scalar {
  /// The only value it can have: its constant, or the one truth value that is listed; nil where there are more.
  public var onlyValue: JSONValue? {
    if let constant { return constant }
    guard kind == .boolean, let first = values.first, values.allSatisfy({ $0.wire == first.wire }) else { return nil }
    return .bool(first.wire == "true")
  }

  /// Whether the type that holds the scalar can hold a number: 64 bits for whole ones, a `double` for others.
  ///
  /// A number that a `double` cannot tell from 0 is not held either.
  public func holds(_ number: JSONNumber) -> Bool {
    switch kind {
    case .integer, .long: number.int != nil
    case .float, .double, .string: number.double.isFinite && (number.double != 0 || number == .zero)
    case .boolean, .binary: false
    }
  }
}
