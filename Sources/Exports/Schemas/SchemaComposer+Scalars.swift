import APIModel
import JSONDocument

extension SchemaComposer {
  /// The members of the schema of a scalar.
  func members(of scalar: Scalar) -> JSONMembers {
    if let separator = scalar.separator { return members(ofListIn: scalar, separator: separator) }
    var members = type(of: scalar)
    add(scalar.format, of: scalar, to: &members)
    addBounds(of: scalar, to: &members)
    if let pattern = scalar.pattern { members.add("pattern", .string(AnchoredPattern.anchor(pattern))) }
    addValues(of: scalar, to: &members)
    members.add("const", scalar.constant)
    members.add(.unit, text: scalar.unit)
    return members
  }

  /// A string that holds a list: JSON Schema cannot look inside, so its parts have a schema of their own.
  private func members(ofListIn scalar: Scalar, separator: String) -> JSONMembers {
    var part = scalar
    part.separator = nil
    var members = type(of: scalar)
    members.add(.separator, .string(separator))
    members.add(.part, self.members(of: part).object)
    return members
  }

  /// The keywords `type` and, where it tells kinds apart, `format`.
  ///
  /// `int32` and `float` are never written: services send more than 32 bits under the names Integer and Float.
  private func type(of scalar: Scalar) -> JSONMembers {
    var members = JSONMembers()
    if scalar.isAlternative {
      members.add(.type, .string(scalar.kind.rawValue))
      return members
    }
    members.add("type", .string(scalar.kind.schemaType))
    members.add("format", text: scalar.kind.schemaFormat)
    return members
  }

  private func add(_ format: Format?, of scalar: Scalar, to members: inout JSONMembers) {
    guard let format else { return }
    guard scalar.kind == .string, let annotation = format.annotation else {
      return members.add(.format, .string(format.rawValue))
    }
    members.add(annotation.keyword, .string(annotation.value))
  }

  private func addBounds(of scalar: Scalar, to members: inout JSONMembers) {
    if let range = scalar.range {
      let bounds = JSONMembers(range) { $0 }
      let isNumber = scalar.kind.schemaType == "integer" || scalar.kind.schemaType == "number"
      if isNumber, !bounds.isEmpty { members.add(contentsOf: bounds) } else { members.add(.range, bounds.object) }
    }
    members.add(scalar.length, as: .characters)
  }
}

// MARK: - Enumerations

extension SchemaComposer {
  /// Lists the values.
  ///
  /// Values are open unless the service promises otherwise, and `enum` would make all others invalid. So open values are
  /// listed under `x-extensible-enum`, which linters and comparing tools know, and as `examples`, which viewers show.
  private func addValues(of scalar: Scalar, to members: inout JSONMembers) {
    guard !scalar.values.isEmpty else { return }
    let plain = scalar.values.filter { $0.pattern == nil }
    let listed = JSONValue.array(plain.map { scalar.kind.value(of: $0.wire) })
    if scalar.isAlternative {
      members.add("anyOf", .array(alternatives(of: scalar, listed, isAnyListed: !plain.isEmpty)))
      members.add(.isClosed, flag: true)
    } else if scalar.isClosed {
      members.add("enum", listed)
      if plain.contains(where: { $0.meaning != nil }) {
        members.add("x-enum-descriptions", .array(plain.map { .string($0.meaning ?? "") }))
      }
    } else if !plain.isEmpty {
      members.add("x-extensible-enum", listed)
      members.add("examples", listed)
    }
    let details = scalar.values.map { JSONValue.Member($0.wire, self.details(of: $0).object) }
    if details.contains(where: { $0.value != .object([]) }) { members.add(.values, .object(details)) }
  }

  /// Closed values of which some stand for many: each pattern is an alternative to the list.
  private func alternatives(of scalar: Scalar, _ listed: JSONValue, isAnyListed: Bool) -> [JSONValue] {
    let type = JSONValue.Member("type", .string(scalar.kind.schemaType))
    let patterns = scalar.values.compactMap(\.pattern).map { pattern in
      JSONValue.object([type, .init("pattern", .string(AnchoredPattern.anchor(pattern)))])
    }
    return (isAnyListed ? [.object([type, .init("enum", listed)])] : []) + patterns
  }

  private func details(of value: EnumeratedValue) -> JSONMembers {
    var members = JSONMembers()
    members.add("meaning", text: value.meaning)
    members.add("pattern", text: value.pattern)
    if let deprecation = value.deprecation {
      members.add("deprecated", deprecation.message.map(JSONValue.string) ?? .bool(true))
    }
    members.add("origin", text: value.evidence == .example ? value.evidence.rawValue : nil)
    return members
  }
}

extension Scalar {
  /// Whether its schema has no `type` of its own, but alternatives that each have one.
  fileprivate var isAlternative: Bool { isClosed && values.contains { $0.pattern != nil } }
}
