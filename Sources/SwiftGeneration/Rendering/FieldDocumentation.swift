import APIModel
import JSONDocument

/// Says in a comment what the schema says about a field.
enum FieldDocumentation {
  /// The documentation of a field and, in the same paragraph, what its declaration and its name do not tell.
  static func text(of field: Field) -> [DocumentationText] {
    let sentences = [field.documentation.map(sentence), facts(of: field)].compactMap { $0 }
    return sentences.isEmpty ? [] : [DocumentationText(sentences.joined(separator: "\n"))]
  }

  /// A text with a full stop at its end, if it has no other sign there.
  private static func sentence(_ text: String) -> String {
    guard let last = text.last, last.isLetter || last.isNumber || last == ")" else { return text }
    return text + "."
  }

  /// The name on the wire, the type and the constraints: `` `limit`: integer, 1...100, default 10. ``
  ///
  /// It is nil for a field that has nothing but a name and a type.
  private static func facts(of field: Field) -> String? {
    let rules = rules(of: field)
    guard !rules.isEmpty else { return nil }
    let facts = [phrase(for: field.value)] + (field.isRequired ? ["required"] : []) + rules
    return "\(DocumentationText.code(field.name)): \(facts.joined(separator: ", "))."
  }

  private static func rules(of field: Field) -> [String] {
    var facts: [String] = []
    if let scalar = field.value.innermostScalar { facts += constraints(of: scalar) }
    if let count = count(of: field.value) { facts.append("\(count) elements") }
    if field.value.isNullable { facts.append("nullable") }
    if let value = field.defaultValue { facts.append("default \(code(value))") }
    if field.isReadOnly { facts.append("read-only") }
    if !field.value.accepts.isEmpty {
      facts.append("examples show " + field.value.accepts.map(\.rawValue).joined(separator: " or "))
    }
    if field.evidence == .example { facts.append("known from an example only") }
    if let condition = field.requiredWhen { facts.append("required when \(condition)") }
    if let deprecation = field.deprecation { facts.append(phrase(for: deprecation)) }
    return facts
  }

  private static func constraints(of scalar: Scalar) -> [String] {
    var facts: [String] = []
    if let constant = scalar.constant { facts.append("always \(code(constant))") }
    if let range = scalar.range { facts.append(range.description) }
    if let unit = scalar.unit { facts.append("in \(unit)") }
    if let length = scalar.length { facts.append("\(length) characters") }
    if let format = scalar.format { facts.append(format.phrase) }
    if let pattern = scalar.pattern { facts.append("matching \(DocumentationText.code(pattern))") }
    if let separator = scalar.separator { facts.append("a list separated by \(DocumentationText.code(separator))") }
    if !scalar.values.isEmpty, !scalar.isEnumeration {
      facts.append("one of " + scalar.values.map { DocumentationText.code($0.wire) }.joined(separator: ", "))
    }
    return facts
  }

  private static func count(of value: ValueType) -> Bounds<Int>? {
    switch value.shape {
    case .array(_, let count), .map(_, let count): count
    case .scalar, .reference, .object, .any: nil
    }
  }

  /// The type in words, as the schema spells it.
  static func phrase(for value: ValueType) -> String {
    switch value.shape {
    case .scalar(let scalar): scalar.kind.rawValue
    case .reference(let name): name
    case .object: "object"
    case .any: "any value"
    case .array(let element, count: _): "list of \(phrase(for: element))"
    case .map(let element, count: _): "map of \(phrase(for: element))"
    }
  }

  private static func code(_ value: JSONValue) -> String {
    let text =
      switch value {
      case .string(let text): text.isEmpty ? "\"\"" : text
      case .number(let number): number.description
      case .bool(let isTrue): isTrue ? "true" : "false"
      case .null: "null"
      case .array, .object: "as documented"
      }
    return DocumentationText.code(text)
  }

  private static func phrase(for deprecation: Deprecation) -> String {
    deprecation.message.map { "deprecated (\($0))" } ?? "deprecated"
  }

  /// The documentation of one value of an enumeration; none where its declaration says it all.
  static func text(of value: EnumeratedValue, name: SwiftName) -> [DocumentationText] {
    var sentences: [String] = []
    if let meaning = value.meaning, !says(name, meaning) { sentences.append("\(meaning.capitalizedFirst).") }
    if let deprecation = value.deprecation { sentences.append("\(phrase(for: deprecation).capitalizedFirst).") }
    if value.evidence == .example { sentences.append("Known from an example only.") }
    return sentences.isEmpty ? [] : [DocumentationText(sentences.joined(separator: " "))]
  }

  /// Whether a name says what a meaning says, in the same words.
  private static func says(_ name: SwiftName, _ meaning: String) -> Bool {
    WordSplitter.words(of: name.text).joined() == WordSplitter.words(of: meaning).joined()
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Format {
  /// What a value is, as part of a sentence.
  fileprivate var phrase: String {
    switch self {
    case .dateTime: "a date and time"
    case .date: "a date"
    case .time: "a time of day"
    case .epochSeconds: "in seconds since 1970"
    case .epochMilliseconds: "in milliseconds since 1970"
    case .uuid: "a UUID"
    case .ipv4: "an IPv4 address"
    case .ipv6: "an IPv6 address"
    case .ip: "an IP address"
    case .cidr: "a block of addresses in CIDR notation"
    case .uri: "a URI"
    case .email: "an email address"
    case .hostname: "a host name"
    case .base64: "in Base64"
    case .json: "a JSON text"
    case .xml: "an XML text"
    }
  }
}
