import Diagnostics
public import JSONDocument

/// Compares JSON values with the types of a service: examples with tables, defaults with their fields.
public struct Conformance: Sendable {
  /// One way in which a value differs from its type.
  public struct Issue: Sendable, Hashable {
    /// What kind of difference it is.
    public enum Kind: Sendable, Hashable, CaseIterable {
      /// An object has a key that its type does not have.
      case undocumentedKey
      /// A required field is not there.
      case missingField
      /// The value is another kind of JSON, and the type does not accept it.
      case wrongKind
      /// A number has a fraction where a whole one belongs, or a string that spells a number does not.
      case wrongNumber
      /// The value is none of those the type lists.
      case undocumentedValue
      /// The value is not the only one it can be.
      case notTheConstant
      /// A number lies outside its range.
      case range
      /// A string is too short or too long.
      case length
      /// A string does not match its pattern.
      case pattern
      /// A list or a map has too few or too many elements.
      case itemCount
    }

    /// Where in the value.
    public var path: JSONPath
    /// What kind of difference it is.
    public var kind: Kind
    /// The difference in words, without the path.
    public var message: String
  }

  /// Which way a value goes, as it decides what must be there.
  public enum Direction: Sendable, Hashable {
    /// From the client to the service.
    case request
    /// From the service to the client.
    case response
  }

  /// A type, with the places of its fields by name where it has so many that looking them up is faster than looking.
  fileprivate struct KnownType: Sendable {
    var definition: TypeDefinition
    private var places: [String: Int] = [:]
    /// Whether objects of the type must have anything.
    var hasRequired = false

    init(_ definition: TypeDefinition) {
      self.definition = definition
      guard case .object(let object) = definition.kind else { return }
      hasRequired = object.fields.indices.contains { object.fields[$0].isRequired }
      guard object.fields.count > 24 else { return }
      let places = object.fields.enumerated().map { ($1.name, $0) }
      self.places = Dictionary(places, uniquingKeysWith: { first, _ in first })
    }

    /// The field of an object of the type with a name.
    func field(_ name: String, of object: ObjectType) -> Int? {
      places.isEmpty ? object.fields.firstIndex { $0.name == name } : places[name]
    }
  }

  private let types: [String: KnownType]

  /// Makes a comparison with the types of a service.
  public init(_ service: Service) {
    types = Dictionary(service.types.map { ($0.name, KnownType($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// All differences between a value and a type, in the order of the value.
  public func issues(of value: JSONValue, as type: ValueType, in direction: Direction) -> [Issue] {
    var check = Check(types: types, direction: direction)
    check.compare(value, type)
    return check.issues
  }

  /// All differences between the text of a parameter, as it stands in a query or a header, and its type.
  public func issues(ofText text: String, as type: ValueType) -> [Issue] {
    guard let scalar = type.innermostScalar ?? type.innermostReference.flatMap(enumeration) else { return [] }
    let value: JSONValue =
      switch scalar.kind {
      case .string, .binary: .string(text)
      case .boolean: text == "true" ? .bool(true) : text == "false" ? .bool(false) : .string(text)
      case .integer, .long, .float, .double: JSONNumber(text).map(JSONValue.number) ?? .string(text)
      }
    var check = Check(types: types, direction: .request)
    check.compare(value, ValueType(.scalar(scalar)))
    return check.issues
  }

  private func enumeration(named name: String) -> Scalar? {
    guard case .enumeration(let scalar) = types[name]?.definition.kind else { return nil }
    return scalar
  }

  /// The walk through one value.
  fileprivate struct Check {
    let types: [String: KnownType]
    let direction: Direction
    var issues: [Issue] = []
    /// Where in the value the walk is.
    var path = JSONPath()
    /// The patterns met so far; nil for texts that are none.
    private var patterns: [String: Pattern?] = [:]

    init(types: [String: KnownType], direction: Direction) {
      self.types = types
      self.direction = direction
    }

    /// Whether a text matches a pattern as a whole; nil if this cannot be told.
    mutating func matches(_ text: String, _ pattern: String) -> Bool? {
      if let known = patterns[pattern] { return known?.matches(text) }
      let parsed = try? Pattern(pattern)
      patterns[pattern] = .some(parsed)
      return parsed?.matches(text)
    }

    mutating func report(_ kind: Issue.Kind, _ message: String) {
      issues.append(Issue(path: path, kind: kind, message: message))
    }

    /// Compares a value one step below the present place.
    private mutating func compare(_ value: JSONValue, _ type: ValueType, behind step: JSONPath.Step) {
      path.steps.append(step)
      compare(value, type)
      path.steps.removeLast()
    }

    mutating func compare(_ value: JSONValue, _ type: ValueType) {
      if value.kind == .null, type.isNullable { return }
      if type.accepts.contains(value.kind), !isNatural(value, type) { return }
      switch (type.shape, value) {
      case (.any, _), (.object, .object):
        return
      case (.scalar(let scalar), _):
        compare(value, scalar)
      case (.array(let element, let count), .array(let elements)):
        compare(elements.count, count, "elements")
        for (index, value) in elements.enumerated() { compare(value, element, behind: .element(index)) }
      case (.map(let element, let count), .object(let members)):
        compare(members.count, count, "entries")
        for member in members { compare(member.value, element, behind: .member(member.name)) }
      case (.reference(let name), _):
        guard let type = types[name] else { return }
        compare(value, type)
      case (.array, _): reportKind(value, "a list")
      case (.map, _), (.object, _): reportKind(value, "an object")
      }
    }

    /// Whether a value is of the kind that the tables say, so that what examples show beside it does not matter: a number
    /// with a fraction is of another kind than a whole one.
    private func isNatural(_ value: JSONValue, _ type: ValueType) -> Bool {
      switch type.shape {
      case .any: true
      case .scalar(let scalar): scalar.isOfKind(value)
      case .array: value.kind == .array
      case .map, .object: value.kind == .object
      case .reference(let name):
        switch types[name]?.definition.kind {
        case .enumeration(let scalar): scalar.isOfKind(value)
        case .object: value.kind == .object
        case nil: true
        }
      }
    }

    mutating func reportKind(_ value: JSONValue, _ expected: String) {
      report(.wrongKind, "this is \(value.kind.noun), not \(expected)")
    }

    mutating func compare(_ count: Int, _ bounds: Bounds<Int>?, _ noun: String) {
      guard let bounds, bounds.excludes(count) else { return }
      report(.itemCount, "there are \(count) \(noun), which is outside \(bounds)")
    }
  }
}

// MARK: - Objects

extension Conformance.Check {
  private mutating func compare(_ value: JSONValue, _ type: Conformance.KnownType) {
    switch (type.definition.kind, value) {
    case (.enumeration(let scalar), _): compare(value, scalar)
    case (.object(let object), .object(let members)): compare(members, object, type)
    case (.object, _): reportKind(value, "an object \(type.definition.name.quoted)")
    }
  }

  private mutating func compare(
    _ members: [JSONValue.Member],
    _ object: ObjectType,
    _ type: Conformance.KnownType
  ) {
    for member in members {
      path.steps.append(.member(member.name))
      defer { path.steps.removeLast() }
      if let index = type.field(member.name, of: object) {
        // Without `nullable`, null is another way to leave a field out.
        if member.value.kind != .null { compare(member.value, object.fields[index].value) }
      } else if let additional = object.additional {
        compare(member.value, additional)
      } else {
        let clause = Suggestion.clause(for: member.name, in: object.fields.map(\.name))
        let name = type.definition.name.quoted
        report(.undocumentedKey, "\(name) has no field \(member.name.quoted)\(clause)")
      }
    }
    guard type.hasRequired else { return }
    let values = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    for field in object.fields where isMissing(field, values[field.name]) {
      let name = type.definition.name.quoted
      report(.missingField, "the required field \(field.name.quoted) of \(name) is missing")
    }
  }

  private func isMissing(_ field: Field, _ value: JSONValue?) -> Bool {
    guard field.isRequired, !(field.isReadOnly && direction == .request) else { return false }
    guard let value else { return true }
    return value.kind == .null && !field.value.isNullable && !field.value.accepts.contains(.null)
      && field.value.shape != .any
  }
}

// MARK: - Scalars

extension Conformance.Check {
  private mutating func compare(_ value: JSONValue, _ scalar: Scalar) {
    guard value.kind == scalar.jsonKind else { return reportKind(value, scalar.noun) }
    if let constant = scalar.constant, value != constant {
      report(.notTheConstant, "this is \(value.brief), not the constant \(constant.brief)")
    }
    switch value {
    case .string(let text):
      compare(text, scalar)
    case .number(let number):
      compare(number, scalar)
    case .bool(let value):
      if !isListed(String(value), in: scalar) { reportValue("\(value)", scalar) }
    case .null, .array, .object:
      break
    }
  }

  private mutating func compare(_ number: JSONNumber, _ scalar: Scalar) {
    if scalar.isWhole, !number.isWhole { report(.wrongNumber, "\(number) is no whole number") }
    compare(number, within: scalar.range)
    if !scalar.lists(number) { reportValue(number.description, scalar) }
  }

  private mutating func compare(_ number: JSONNumber, within range: Bounds<JSONNumber>?) {
    guard let range, range.excludes(number) else { return }
    report(.range, "\(number) is outside \(range)")
  }

  /// Compares a string, or each part of it where it holds a list; an empty string holds none.
  private mutating func compare(_ text: String, _ scalar: Scalar) {
    guard let separator = scalar.separator, !separator.isEmpty else { return comparePart(text, scalar) }
    guard !text.isEmpty else { return }
    for part in text.split(separator: separator, omittingEmptySubsequences: false) {
      comparePart(String(part), scalar)
    }
  }

  private mutating func comparePart(_ text: String, _ scalar: Scalar) {
    if let range = scalar.range {
      if let number = JSONNumber(text) {
        compare(number, within: range)
      } else {
        report(.wrongNumber, "\(text.quoted) does not spell a number")
      }
    }
    if let length = scalar.length, length.excludes(text.unicodeScalars.count) {
      report(
        .length,
        "\(text.quoted) has \(text.unicodeScalars.count) characters, which is outside \(length)"
      )
    }
    if let pattern = scalar.pattern, matches(text, pattern) == false {
      report(.pattern, "\(text.quoted) does not match \(pattern.quoted)")
    }
    if !isListed(text, in: scalar) { reportValue(text, scalar) }
  }

  private mutating func reportValue(_ text: String, _ scalar: Scalar) {
    let clause = Suggestion.clause(for: text, in: scalar.values.map(\.wire))
    report(.undocumentedValue, "the value \(text.quoted) is not listed\(clause)")
  }

  /// Whether a text is among the values of a scalar, or may be because any will do.
  private mutating func isListed(_ text: String, in scalar: Scalar) -> Bool {
    scalar.values.isEmpty
      || scalar.values.contains { value in
        value.wire == text || value.pattern.map { matches(text, $0) != false } ?? false
      }
  }
}
