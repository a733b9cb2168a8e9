import APIModel
import Diagnostics
import JSONDocument

/// Puts a field together from the type and the facts of its row.
struct FieldAssembler {
  /// How much of the descriptions is carried.
  let descriptions: TranscriptionOptions.Descriptions
  /// What did not fit together.
  private(set) var findings: [Diagnostic] = []

  /// Makes an assembler.
  init(descriptions: TranscriptionOptions.Descriptions) {
    self.descriptions = descriptions
  }

  /// The field of a row whose value has a shape, before the facts of its description are applied.
  mutating func field(_ row: RowFacts, value shape: ValueType, isRequired: Bool) -> Field {
    var value = apply(row.facts.stated, to: shape, row.valuePlaces)
    for example in row.facts.stated.examples { value = ShapeEvidence.widened(value, by: example) }
    var field = Field(name: row.name, value: value, isRequired: isRequired, origin: Origin(row.range))
    field.documentation = descriptions.documentation(row.text)
    field.requiredWhen = isRequired ? nil : row.facts.stated.requiredWhen.flatMap(TextBudget.condition)
    field.deprecation = row.facts.stated.deprecation
    field.isReadOnly = row.facts.stated.isReadOnly
    if let text = row.facts.stated.defaultText { field.defaultValue = defaultValue(text, value, row) }
    return field
  }

  private func apply(_ facts: Facts, to value: ValueType, _ places: [String: SourceRange]) -> ValueType {
    var value = value
    switch value.shape {
    case .scalar(let scalar):
      value.shape = .scalar(apply(facts, to: scalar, places))
      value.isNullable = facts.isNullable
    case .array(let element, let count):
      var inner = facts
      inner.items = nil
      inner.isNullable = false
      value.shape = .array(apply(inner, to: element, places), count: facts.items ?? count)
    case .map(let element, let count):
      var inner = facts
      inner.items = nil
      inner.isNullable = false
      var element = apply(inner, to: element, places)
      element.isNullable = element.isNullable || facts.isNullable
      value.shape = .map(element, count: facts.items ?? count)
    case .reference, .object, .any:
      break
    }
    return value
  }

  private func apply(_ facts: Facts, to scalar: Scalar, _ places: [String: SourceRange]) -> Scalar {
    var scalar = scalar
    scalar.values = facts.values.map { value in
      EnumeratedValue(
        value.wire,
        meaning: value.meaning.flatMap(TextBudget.meaning),
        pattern: value.pattern,
        deprecation: value.isDeprecated ? Deprecation() : nil,
        origin: Origin(places[value.wire])
      )
    }
    scalar.constant = facts.constant.flatMap { JSONValue.scalar($0, of: scalar.kind) }
    scalar.range = facts.range
    if scalar.kind == .string { scalar.length = facts.length ?? scalar.length }
    scalar.pattern = facts.pattern
    scalar.format = facts.format
    scalar.separator = facts.separator
    scalar.unit = facts.unit
    return scalar
  }

  /// The default as a value of the type; nil, with a finding, where it is none.
  private mutating func defaultValue(_ text: String, _ value: ValueType, _ row: RowFacts) -> JSONValue? {
    if case .scalar(let scalar) = value.shape, let found = JSONValue.scalar(text, of: scalar.kind) { return found }
    if case .array(let element, _) = value.shape, case .scalar(let scalar) = element.shape {
      var parser = ExampleJSONParser(Array(text.utf8))
      if case .array(let list)? = parser.parseWhole(), parser.repairs.isEmpty { return .array(list) }
      if let found = JSONValue.scalar(text, of: scalar.kind), scalar.values.contains(where: { $0.wire == text }) {
        return .array([found])
      }
    }
    findings.append(
      Diagnostic(
        .unsuitableDefault,
        .note,
        "the default of '\(row.name)' is no value of its type and is left out",
        at: row.range
      )
    )
    return nil
  }
}

extension JSONValue {
  /// The value that a text spells for a kind of scalar; nil where it spells none.
  static func scalar(_ text: String, of kind: Scalar.Kind) -> JSONValue? {
    switch kind {
    case .string, .binary: return .string(text)
    case .boolean:
      switch text.lowercased() {
      case "true": return .bool(true)
      case "false": return .bool(false)
      default: return nil
      }
    case .integer, .long:
      guard let number = NumberText.number(Array(text.utf8)), number.isWhole else { return nil }
      return .number(number)
    case .float, .double:
      return NumberText.number(Array(text.utf8)).map(JSONValue.number)
    }
  }
}
