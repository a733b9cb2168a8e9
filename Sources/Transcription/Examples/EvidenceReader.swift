import APIModel
import Diagnostics
import JSONDocument

/// Compares an example with the types and writes what contradicts them into the types, so that nothing real is lost.
struct EvidenceReader {
  /// The types, which change where an example shows more than the tables say.
  private(set) var types: [TableKey: DraftType]
  /// The contradictions of the example being read.
  private(set) var contradictions: [Contradiction] = []
  private var side = Side.response
  private var depth = 0

  /// A place where an example says something else than the tables.
  struct Contradiction: Sendable, Hashable {
    /// What is the matter.
    enum Kind: String, Sendable, Hashable, CaseIterable {
      case unknownKey = "key in no table"
      case otherKind = "another kind of JSON"
      case unknownValue = "value outside the list"
      case missingField = "required field missing"
      case outOfBounds = "value out of bounds"
    }

    var kind: Kind
    var path: String
    var message: String
  }

  /// Makes a reader.
  init(_ types: [TableKey: DraftType]) {
    self.types = types
  }

  /// The type of a body, as an example shows it.
  mutating func read(_ example: JSONValue, as value: ValueType, side: Side) -> ValueType {
    contradictions = []
    self.side = side
    return widened(value, by: example, path: "")
  }

  private mutating func note(_ kind: Contradiction.Kind, _ path: String, _ message: String) {
    contradictions.append(Contradiction(kind: kind, path: path, message: message))
  }

  private mutating func widened(_ value: ValueType, by example: JSONValue, path: String) -> ValueType {
    guard depth < 200 else { return value }
    depth += 1
    defer { depth -= 1 }
    var value = value
    switch (value.shape, example) {
    case (.scalar(let scalar), _) where scalar.kind.jsonKind == example.kind:
      value.shape = .scalar(widened(scalar, by: example, path: path))
    case (.array(let element, let count), .array(let elements)):
      var element = element
      for (index, item) in elements.enumerated() { element = widened(element, by: item, path: "\(path)[\(index)]") }
      value.shape = .array(element, count: count)
      if let count, !count.contains(elements.count) {
        outOfBounds(path, "\(elements.count) elements are outside \(count)")
      }
    case (.map(let element, let count), .object(let members)):
      var element = element
      for member in members {
        element = widened(element, by: member.value, path: EvidenceReader.join(path, member.name))
      }
      value.shape = .map(element, count: count)
    case (.reference(let name), .object(let members)):
      if let key = TableKey(name: name) { readFields(members, of: key, path: path) }
    default:
      accept(example.kind, of: &value, path: path)
    }
    return value
  }

  private mutating func accept(_ kind: JSONValue.Kind, of value: inout ValueType, path: String) {
    guard !ShapeEvidence.accepts(value, kind) else { return }
    // In a field, `null` is another way to leave it out.
    if kind == .null, !path.hasSuffix("]"), !path.isEmpty { return }
    value.add(kind)
    note(.otherKind, path, "the example has a \(kind.rawValue), the table says \(value.kindName)")
  }

  private mutating func readFields(_ members: [JSONValue.Member], of key: TableKey, path: String) {
    guard let type = types[key] else { return }
    var seen: Set<String> = []
    for member in members {
      let path = EvidenceReader.join(path, member.name)
      seen.insert(member.name)
      if let index = types[key]?.object.fields.firstIndex(where: { $0.name == member.name }),
        let field = types[key]?.object.fields[index]
      {
        let value = widened(field.value, by: member.value, path: path)
        types[key]?.object.fields[index].value = value
      } else if let additional = types[key]?.object.additional {
        let value = widened(additional, by: member.value, path: path)
        types[key]?.object.additional = value
      } else {
        note(.unknownKey, path, "no table has '\(member.name)'")
        types[key]?.object.fields.append(EvidenceReader.field(member))
      }
    }
    for field in type.object.fields where field.isRequired && !seen.contains(field.name) {
      missing(field.name, of: key, path: path)
    }
  }

  private mutating func missing(_ name: String, of key: TableKey, path: String) {
    let message = "'\(name)' is required and missing"
    note(.missingField, EvidenceReader.join(path, name), message)
    let index = types[key]?.object.fields.firstIndex { $0.name == name }
    guard side == .response, let index else { return }
    types[key]?.object.fields[index].isRequired = false
  }

  private mutating func widened(_ scalar: Scalar, by example: JSONValue, path: String) -> Scalar {
    guard let text = example.wireText, !text.isPlaceholder else { return scalar }
    var scalar = scalar
    if case .number(let number) = example, !number.isWhole, scalar.kind == .integer || scalar.kind == .long {
      scalar.kind = .double
      note(.otherKind, path, "the example has a fraction, the table says a whole number")
    }
    let parts = scalar.separator.flatMap { $0.first }.map { text.split(separator: $0).map(String.init) } ?? [text]
    for part in parts { addValue(part, to: &scalar, path: path) }
    checkBounds(scalar, example, path: path)
    return scalar
  }

  private mutating func addValue(_ text: String, to scalar: inout Scalar, path: String) {
    if let constant = scalar.constant?.wireText, constant != text {
      scalar.values = [EnumeratedValue(constant)]
      scalar.constant = nil
    }
    guard !scalar.values.isEmpty, !scalar.values.contains(where: { $0.stands(for: text) }) else { return }
    scalar.values.append(EnumeratedValue(text, evidence: .example))
    note(.unknownValue, path, "the list of values does not have '\(text)'")
  }

  private mutating func checkBounds(_ scalar: Scalar, _ example: JSONValue, path: String) {
    if let range = scalar.range, let text = example.wireText, let number = JSONNumber(text), !range.contains(number) {
      outOfBounds(path, "\(number) is outside \(range)")
    }
    if let length = scalar.length, case .string(let text) = example, scalar.separator == nil,
      !length.contains(text.unicodeScalars.count)
    {
      outOfBounds(path, "\(text.unicodeScalars.count) characters are outside \(length)")
    }
  }

  private mutating func outOfBounds(_ path: String, _ message: String) {
    note(.outOfBounds, path, message)
  }

  private static func join(_ path: String, _ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  /// The field that a member no table has shows.
  private static func field(_ member: JSONValue.Member) -> Field {
    Field(name: member.name, value: ValueType(shownBy: member.value), evidence: .example)
  }
}

extension ValueType {
  /// The type of which an example is all that is known.
  init(shownBy example: JSONValue) {
    switch example {
    case .string: self = .scalar(.string)
    case .bool: self = .scalar(.boolean)
    case .number(let number): self = .scalar(number.isWhole ? .long : .double)
    case .object: self.init(.object)
    case .null: self.init(.any)
    case .array(let elements):
      let kinds = Set(elements.map(\.kind))
      guard let first = elements.first, kinds.count == 1 else { self = .array(of: ValueType(.any)); return }
      if case .array = first {
        self = .array(of: ValueType(.any))
      } else {
        self = .array(of: ValueType(shownBy: first))
      }
    }
  }

  /// What a reader calls the type.
  var kindName: String {
    switch shape {
    case .scalar(let scalar): scalar.kind.rawValue
    case .array: "a list"
    case .map: "a map"
    case .reference, .object: "an object"
    case .any: "anything"
    }
  }
}

extension String {
  /// Whether a text stands in an example for a value that the reader has to fill in.
  var isPlaceholder: Bool {
    if hasPrefix("{") || hasPrefix("<") || hasPrefix("$") { return true }
    return (!isEmpty && utf8.allSatisfy { "xX*.-_".utf8.contains($0) }) || self == "string"
  }
}

extension EnumeratedValue {
  /// Whether a text is this value, or one of those it stands for.
  func stands(for text: String) -> Bool {
    if wire == text { return true }
    guard let pattern else { return JSONNumber(wire).map { $0 == JSONNumber(text) } ?? false }
    return DateLayout.matches(text, pattern: pattern)
  }
}
