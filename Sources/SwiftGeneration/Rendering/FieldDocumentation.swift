import APIModel
import JSONDocument

/// Says in a comment what the schema says about a field.
enum FieldDocumentation {
  /// The documentation of a field and, in the same paragraph, what its declaration and its name do not tell.
  static func text(of plan: PropertyPlan) -> [DocumentationText] {
    let sentences = [plan.field.documentation.map(sentence), facts(of: plan)].compactMap { $0 }
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
  private static func facts(of plan: PropertyPlan) -> String? {
    let field = plan.field
    let rules = rules(of: field)
    guard !rules.isEmpty else { return nil }
    let type = phrase(for: field.value, named: plan.type.innermostName)
    let facts = [type] + (field.isRequired ? ["required"] : []) + rules
    return "\(DocumentationText.code(field.name)): \(facts.joined(separator: ", "))."
  }

  private static func rules(of field: Field) -> [String] {
    var facts: [String] = []
    if let scalar = field.value.innermostScalar { facts += constraints(of: scalar) }
    facts += levelFacts(of: field.value)
    if let value = field.defaultValue, value != field.value.innermostScalar?.onlyValue, let code = code(value) {
      facts.append(field.isRequired ? "although \(code) is documented as its default" : "default \(code)")
    }
    if field.isReadOnly { facts.append("read-only") }
    if !field.value.accepts.isEmpty {
      facts.append("examples show " + field.value.accepts.map(\.rawValue).joined(separator: " or "))
    }
    if field.evidence == .example { facts.append("known from an example only") }
    if let condition = field.requiredWhen { facts.append(ConditionPhrase.text(condition)) }
    if let deprecation = field.deprecation { facts.append(phrase(for: deprecation)) }
    return facts
  }

  /// What holds for one level of a type: how many elements there are, and whether `null` is a value.
  private static func levelFacts(of value: ValueType) -> [String] {
    var facts: [String] = []
    if let count = count(of: value) { facts.append("\(count.amount) \(count.isOne ? "element" : "elements")") }
    if value.isNullable { facts.append("nullable") }
    return facts
  }

  private static func constraints(of scalar: Scalar) -> [String] {
    var facts: [String] = []
    if let only = scalar.onlyValue.flatMap(code) { facts.append("always \(only)") }
    if let range = scalar.range { facts.append(range.phrase) }
    if let unit = scalar.unit { facts.append("in \(DocumentationText.oneLine(unit))") }
    if let length = scalar.length { facts.append("\(length.amount) \(length.isOne ? "character" : "characters")") }
    if let format = scalar.format { facts.append(format.phrase) }
    if let pattern = scalar.pattern { facts.append("matching \(DocumentationText.code(pattern))") }
    if let separator = scalar.separator { facts.append("a list separated by \(DocumentationText.code(separator))") }
    if !scalar.values.isEmpty, !scalar.isEnumeration, scalar.onlyValue == nil {
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

  /// The type in words, as the schema spells it, but for the type of the service, which has the name it has in Swift.
  private static func phrase(for value: ValueType, named swiftName: SwiftName?) -> String {
    switch value.shape {
    case .scalar(let scalar): scalar.kind.rawValue
    case .reference(let name): swiftName?.text ?? name
    case .object: "object"
    case .any: "any value"
    case .array(let element, count: _): "list of \(elementPhrase(for: element, named: swiftName))"
    case .map(let element, count: _): "map of \(elementPhrase(for: element, named: swiftName))"
    }
  }

  /// The type of an element, with what holds for each of them.
  private static func elementPhrase(for value: ValueType, named swiftName: SwiftName?) -> String {
    let facts = levelFacts(of: value)
    let text = phrase(for: value, named: swiftName)
    return facts.isEmpty ? text : "\(text) (\(facts.joined(separator: ", ")))"
  }

  /// A value as a code span; nil where it is too long to be repeated.
  private static func code(_ value: JSONValue) -> String? {
    let text =
      switch value {
      case .string(let text): text.isEmpty ? "\"\"" : text
      case .number(let number): number.description
      case .bool(let isTrue): isTrue ? "true" : "false"
      case .null: "null"
      case .array, .object: value.text(.spaced)
      }
    return text.utf8.count <= longestValue ? DocumentationText.code(text) : nil
  }

  /// Longer values are no help in a comment.
  private static let longestValue = 200

  private static func phrase(for deprecation: Deprecation) -> String {
    deprecation.message.map { "deprecated (\(DocumentationText.oneLine($0)))" } ?? "deprecated"
  }

  /// The documentation of one value of an enumeration; none where its declaration says it all.
  static func text(of value: EnumeratedValue, name: SwiftName) -> [DocumentationText] {
    var sentences: [String] = []
    if let meaning = value.meaning, !meaning.allSatisfy(\.isWhitespace), !says(name, meaning) {
      sentences.append(sentence(meaning.capitalizedFirst))
    }
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

extension SwiftType {
  /// The name of the type inside all lists, maps and wrappers; nil where there is none.
  fileprivate var innermostName: SwiftName? {
    switch self {
    case .named(let name, module: _): name
    case .array(let type), .dictionary(let type), .optional(let type), .documented(let type), .nullable(let type):
      type.innermostName
    case .string, .int, .int64, .double, .bool, .data, .multipartForm, .jsonValue: nil
    }
  }
}

extension Bounds<JSONNumber> {
  /// The bounds of a number in words; in the notation of the schema where there are two.
  fileprivate var phrase: String {
    switch (lower, upper) {
    case (let lower?, nil): "\(lower.isExclusive ? "more than" : "at least") \(lower.value)"
    case (nil, let upper?): "\(upper.isExclusive ? "less than" : "at most") \(upper.value)"
    default: description
    }
  }
}

extension Bounds<Int> {
  /// The bounds of a number of things, as it stands before what is counted.
  fileprivate var amount: String {
    switch (lower, upper) {
    case (let lower?, nil): "\(lower.isExclusive ? "more than" : "at least") \(lower.value)"
    case (nil, let upper?): "\(upper.isExclusive ? "fewer than" : "at most") \(upper.value)"
    case (let lower?, let upper?) where lower == upper: "\(lower.value)"
    default: description
    }
  }

  /// Whether the last number of the words is 1.
  fileprivate var isOne: Bool { (upper ?? lower)?.value == 1 }
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
