import APIModel
import JSONDocument

/// Facts of the model as short texts, in the notation of the schema.
enum FactText {
  /// A type without its constraints.
  static func type(_ value: ValueType) -> String {
    let text =
      switch value.shape {
      case .scalar(let scalar): scalar.kind.rawValue
      case .array(let element, _): "[\(type(element))]"
      case .map(let element, _): "{map: \(type(element))}"
      case .reference(let name): name
      case .object: "object"
      case .any: "any"
      }
    return value.isNullable ? text + " or null" : text
  }

  /// What a field is, in a few words.
  static func field(_ field: Field) -> String {
    let facts = [
      type(field.value), field.isRequired ? "required" : nil, field.isReadOnly ? "read-only" : nil,
      field.defaultValue.map { "default \($0.text())" },
    ]
    return facts.compactMap { $0 }.joined(separator: ", ")
  }

  /// What knows of a field.
  static func evidence(_ evidence: Evidence) -> String {
    switch evidence {
    case .documented: "a table"
    case .example: "an example"
    }
  }

  /// What a body is, in a few words.
  static func body(_ body: Body) -> String {
    body.content == .json ? type(body.value) : "\(body.content.rawValue) \(type(body.value))"
  }

  /// An operation's request line.
  static func request(_ operation: Operation) -> String { "\(operation.method.rawValue) \(operation.path)" }

  /// The list of values of a scalar, cut off where it is long.
  static func values(_ scalar: Scalar) -> String {
    let shown = scalar.values.prefix(longestList).map(\.wire).joined(separator: ", ")
    return scalar.values.count > longestList ? "\(shown), … (\(scalar.values.count))" : shown
  }

  private static let longestList = 12
}

// MARK: Facts in full

extension FactText {
  /// A field with all that is stated about its value; the same as in a few words if that is all.
  static func whole(_ field: Field) -> String {
    let condition = field.requiredWhen.map { ["required when \($0)"] } ?? []
    return ([self.field(field)] + condition + constraints(field.value)).joined(separator: ", ")
  }

  /// The list of values of a scalar, however long it is.
  static func wholeValues(_ scalar: Scalar) -> String { scalar.values.map(\.wire).joined(separator: ", ") }

  private static func constraints(_ value: ValueType) -> [String] {
    let kinds = value.accepts.sorted().map { "accepts \($0.rawValue)" }
    return switch value.shape {
    case .scalar(let scalar): kinds + constraints(scalar)
    case .array(let element, let count), .map(let element, let count):
      kinds + (count.map { ["items \($0)"] } ?? []) + constraints(element)
    case .reference, .object, .any: kinds
    }
  }

  private static func constraints(_ scalar: Scalar) -> [String] {
    let facts = [
      scalar.values.isEmpty ? nil : "values \(wholeValues(scalar))", scalar.isClosed ? "closed" : nil,
      scalar.range.map { "range \($0)" }, scalar.length.map { "length \($0)" }, scalar.pattern.map { "pattern \($0)" },
      scalar.format.map { "format \($0.rawValue)" }, scalar.separator.map { "separator \($0)" },
      scalar.constant.map { "constant \($0.text())" }, scalar.unit.map { "unit \($0)" },
    ]
    return facts.compactMap { $0 }
  }
}
