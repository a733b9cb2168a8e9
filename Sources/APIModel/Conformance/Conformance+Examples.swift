public import JSONDocument

extension Conformance {
  /// All differences between the body of an example and a documented body; none where one of its shapes fits.
  ///
  /// Only JSON is compared. The differences are those from the first shape.
  public func issues(of value: JSONValue, as body: Body, in direction: Direction) -> [Issue] {
    guard body.content == .json || body.content == .jsonPatch else { return [] }
    let first = issues(of: value, as: body.value, in: direction)
    let fits = first.isEmpty || body.alternatives.contains { issues(of: value, as: $0, in: direction).isEmpty }
    return fits ? [] : first
  }

  /// One way in which the target of a request line differs from its operation.
  public enum TargetIssue: Sendable, Hashable {
    /// The path is another one.
    case path(String)
    /// The query has a parameter that the operation does not have.
    case unknownParameter(name: String, value: String?)
    /// A parameter of the query has a value that its type does not have.
    case value(name: String, text: String, Issue)
  }

  /// All differences between the path and query of a request line and an operation.
  public func issues(ofTarget target: String, of operation: Operation) -> [TargetIssue] {
    let target = RequestTarget(target)
    var issues: [TargetIssue] = []
    if !operation.path.fits(target.path) { issues.append(.path(String(target.path))) }
    let fields = operation.parameters.filter { $0.location == .query }.map(\.field)
    for item in target.query {
      guard let field = fields.first(where: { $0.name == item.name }) else {
        issues.append(.unknownParameter(name: item.name, value: item.value))
        continue
      }
      // A value in braces stands for the one the reader has.
      guard let value = item.value, !value.hasPrefix("{") else { continue }
      issues += self.issues(ofText: value, as: field.value).map { .value(name: item.name, text: value, $0) }
    }
    return issues
  }
}

extension PathTemplate {
  /// Whether a path is this template with something in the place of each parameter.
  fileprivate func fits(_ path: Substring) -> Bool {
    var rest = path.utf8
    for (index, part) in parts.enumerated() {
      switch part {
      case .literal(let text):
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
      case .parameter:
        var next = rest.endIndex
        if index + 1 < parts.count, case .literal(let text) = parts[index + 1] {
          guard let literal = rest.dropFirst().position(of: text.utf8) else { return false }
          next = literal
        }
        guard rest.startIndex < next, !rest[..<next].contains(UInt8(ascii: "/")) else { return false }
        rest = rest[next...]
      }
    }
    return rest.isEmpty
  }
}

extension Substring.UTF8View {
  /// Where a text begins the first time, which is not empty.
  fileprivate func position(of text: String.UTF8View) -> Index? {
    guard let first = text.first else { return nil }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: text) { return start }
      rest = rest.dropFirst()
    }
    return nil
  }
}
