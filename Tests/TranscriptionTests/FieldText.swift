import APIModel
import JSONDocument

/// The facts of a field on a line, for fixtures.
enum FieldText {
  /// The line.
  static func line(_ field: Field) -> String {
    var parts = ["\(field.name): \(value(field.value))"]
    if field.isRequired { parts.append("required") }
    if let value = field.defaultValue { parts.append("default=\(json(value))") }
    if let condition = field.requiredWhen { parts.append("required-when=<\(condition)>") }
    if field.isReadOnly { parts.append("read-only") }
    if field.deprecation != nil { parts.append("deprecated") }
    if field.evidence == .example { parts.append("(example)") }
    return parts.joined(separator: " ")
  }

  private static func value(_ value: ValueType) -> String {
    var parts: [String]
    switch value.shape {
    case .scalar(let scalar): parts = self.scalar(scalar)
    case .array(let element, let count): parts = ["[\(self.value(element))]"] + (count.map { ["items=\($0)"] } ?? [])
    case .map(let element, let count): parts = ["{\(self.value(element))}"] + (count.map { ["items=\($0)"] } ?? [])
    case .reference(let name): parts = [name]
    case .object: parts = ["object"]
    case .any: parts = ["any"]
    }
    if value.isNullable { parts.append("nullable") }
    if !value.accepts.isEmpty { parts.append("accepts=" + value.accepts.map(\.rawValue).joined(separator: "|")) }
    return parts.joined(separator: " ")
  }

  private static func scalar(_ scalar: Scalar) -> [String] {
    var parts = [scalar.kind.rawValue]
    if !scalar.values.isEmpty { parts.append("values={\(scalar.values.map(entry).joined(separator: ", "))}") }
    if let range = scalar.range { parts.append("range=\(range)") }
    if let length = scalar.length { parts.append("length=\(length)") }
    if let pattern = scalar.pattern { parts.append("pattern=\(pattern)") }
    if let format = scalar.format { parts.append("format=\(format.rawValue)") }
    if let separator = scalar.separator { parts.append("separator=\(separator)") }
    if let constant = scalar.constant { parts.append("constant=\(json(constant))") }
    if let unit = scalar.unit { parts.append("unit=\(unit)") }
    return parts
  }

  private static func entry(_ value: EnumeratedValue) -> String {
    let meaning = value.meaning.map { ":\($0)" } ?? ""
    let pattern = value.pattern.map { "~\($0)" } ?? ""
    return value.wire + meaning + pattern + (value.evidence == .example ? "!" : "")
  }

  private static func json(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text
    case .number(let number): number.description
    case .bool(let value): "\(value)"
    case .null: "null"
    case .array(let elements): "[\(elements.map(json).joined(separator: ","))]"
    case .object: "{…}"
    }
  }
}
