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
  /// Where the example stands.
  private var origin = Origin()
  /// Where in the example the reader is.
  private var path: [JSONPath.Step] = []

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

  /// The type of a body, as an example shows it that stands somewhere.
  mutating func read(_ example: JSONValue, as value: ValueType, side: Side, at origin: Origin) -> ValueType {
    contradictions = []
    self.side = side
    self.origin = origin
    return widened(value, by: example)
  }

  private mutating func note(_ kind: Contradiction.Kind, _ message: String) {
    contradictions.append(Contradiction(kind: kind, path: pathText, message: message))
  }

  /// The place in the form to read.
  private var pathText: String {
    path.reduce(into: "") { text, step in
      switch step {
      case .member(let name): text += text.isEmpty ? name : ".\(name)"
      case .element(let index): text += "[\(index)]"
      }
    }
  }

  /// The type of a value one step further down.
  private mutating func widened(_ value: ValueType, by example: JSONValue, behind step: JSONPath.Step) -> ValueType {
    path.append(step)
    defer { path.removeLast() }
    return widened(value, by: example)
  }

  private mutating func widened(_ value: ValueType, by example: JSONValue) -> ValueType {
    guard path.count < 200 else { return value }
    var value = value
    switch (value.shape, example) {
    case (.scalar(let scalar), _) where scalar.isOfKind(example):
      value.shape = .scalar(widened(scalar, by: example))
    case (.array(let element, let count), .array(let elements)):
      var element = element
      for (index, item) in elements.enumerated() { element = widened(element, by: item, behind: .element(index)) }
      value.shape = .array(element, count: count)
      if let count, !count.contains(elements.count) {
        outOfBounds("\(elements.count) elements are outside \(count)")
      }
    case (.map(let element, let count), .object(let members)):
      var element = element
      for member in members { element = widened(element, by: member.value, behind: .member(member.name)) }
      value.shape = .map(element, count: count)
    case (.reference(let name), .object(let members)):
      if let key = TableKey(name: name) { readFields(members, of: key) }
    default:
      accept(example, of: &value)
    }
    return value
  }

  private mutating func accept(_ example: JSONValue, of value: inout ValueType) {
    let kind = example.kind
    let isFraction = if case .scalar(let scalar) = value.shape { scalar.isWhole && kind == .number } else { false }
    guard isFraction ? !value.accepts.contains(kind) : !ShapeEvidence.accepts(value, kind) else { return }
    // In a field, `null` is another way to leave it out.
    if kind == .null, case .member? = path.last { return }
    value.add(kind)
    let shown = isFraction ? "fraction" : kind.rawValue
    note(.otherKind, "the example has a \(shown), the table says \(value.kindName)")
  }

  private mutating func readFields(_ members: [JSONValue.Member], of key: TableKey) {
    guard let count = types[key]?.object.fields.count else { return }
    for member in members { readField(member, of: key) }
    for index in 0..<count where types[key]?.object.fields[index].isRequired ?? false {
      guard let name = types[key]?.object.fields[index].name, !members.contains(where: { $0.name == name }) else {
        continue
      }
      path.append(.member(name))
      note(.missingField, "'\(name)' is required and missing")
      path.removeLast()
      if side == .response { types[key]?.object.fields[index].isRequired = false }
    }
  }

  private mutating func readField(_ member: JSONValue.Member, of key: TableKey) {
    guard let object = types[key]?.object else { return }
    let index = object.fields.firstIndex { $0.name == member.name }
    let known = index.map { object.fields[$0].value } ?? object.additional
    path.append(.member(member.name))
    defer { path.removeLast() }
    guard let known else {
      note(.unknownKey, "no table has '\(member.name)'")
      let shown = field(member)
      types[key]?.object.fields.append(shown)
      return
    }
    let before = contradictions.count
    let value = widened(known, by: member.value)
    // What contradicts nothing changes nothing.
    guard contradictions.count > before else { return }
    if let index { types[key]?.object.fields[index].value = value } else { types[key]?.object.additional = value }
  }

  private mutating func widened(_ scalar: Scalar, by example: JSONValue) -> Scalar {
    guard let text = example.wireText, !text.isPlaceholder else { return scalar }
    var scalar = scalar
    let parts = scalar.separator.flatMap { $0.first }.map { text.split(separator: $0).map(String.init) } ?? [text]
    for part in parts { addValue(part, to: &scalar) }
    checkBounds(scalar, example)
    return scalar
  }

  private mutating func addValue(_ text: String, to scalar: inout Scalar) {
    if let constant = scalar.constant?.wireText, constant != text {
      scalar.values = [EnumeratedValue(constant)]
      scalar.constant = nil
    }
    guard !scalar.values.isEmpty, !scalar.values.contains(where: { $0.stands(for: text) }) else { return }
    scalar.values.append(EnumeratedValue(text, evidence: .example, origin: origin))
    note(.unknownValue, "the list of values does not have '\(text)'")
  }

  private mutating func checkBounds(_ scalar: Scalar, _ example: JSONValue) {
    if let range = scalar.range, let text = example.wireText, let number = JSONNumber(text), !range.contains(number) {
      outOfBounds("\(number) is outside \(range)")
    }
    if let length = scalar.length, case .string(let text) = example, scalar.separator == nil,
      !length.contains(text.unicodeScalars.count)
    {
      outOfBounds("\(text.unicodeScalars.count) characters are outside \(length)")
    }
  }

  private mutating func outOfBounds(_ message: String) { note(.outOfBounds, message) }

  /// The field that a member no table has shows.
  private func field(_ member: JSONValue.Member) -> Field {
    Field(name: member.name, value: ValueType(shownBy: member.value), evidence: .example, origin: origin)
  }
}

extension ValueType {
  /// The type of which an example is all that is known.
  init(shownBy example: JSONValue) {
    switch example {
    case .string: self = .scalar(.string)
    case .bool: self = .scalar(.boolean)
    case .number(let number): self = .scalar(Scalar.Kind(shownBy: number))
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

extension Scalar.Kind {
  /// The kind of number of which an example is all that is known: the one tables state for such numbers most often.
  fileprivate init(shownBy number: JSONNumber) {
    guard number.isWhole else { self = .double; return }
    self = number.int.map { Int32(exactly: $0) != nil } ?? false ? .integer : .long
  }
}

extension String {
  /// Whether a text of an example shows no value of a list: it stands for one that the reader has to fill in, or says
  /// something.
  var isPlaceholder: Bool {
    if TextBudget.isSentence(self) { return true }
    if hasPrefix("{") || hasPrefix("<") || hasPrefix("$") { return true }
    return (!isEmpty && utf8.allSatisfy { "xX*.-_".utf8.contains($0) }) || self == "string"
  }
}

extension EnumeratedValue {
  /// Whether a text is this value, or one of those it stands for.
  func stands(for text: String) -> Bool {
    if wire == text { return true }
    guard let pattern else { return JSONNumber(wire).map { $0 == JSONNumber(text) } ?? false }
    return DateLayout.matches(text, pattern: pattern) || Placeholders.matches(text, wire)
  }
}
