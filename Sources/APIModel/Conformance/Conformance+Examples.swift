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
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var issues: [TargetIssue] = []
    if let path = parts.first, !operation.path.fits(path) { issues.append(.path(String(path))) }
    guard parts.count > 1 else { return issues }
    let fields = operation.parameters.filter { $0.location == .query }.map(\.field)
    for pair in parts[1].split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        \.removingPercentEncoding
      )
      guard let name = sides.first else { continue }
      let value = sides.count > 1 ? sides[1] : nil
      guard let field = fields.first(where: { $0.name == name }) else {
        issues.append(.unknownParameter(name: name, value: value))
        continue
      }
      // A value in braces stands for the one the reader has.
      guard let value, !value.hasPrefix("{") else { continue }
      issues += self.issues(ofText: value, as: field.value).map { .value(name: name, text: value, $0) }
    }
    return issues
  }
}

extension PathTemplate {
  /// Whether a path is this template with something in the place of each parameter.
  fileprivate func fits(_ path: Substring) -> Bool {
    var rest = path
    for (index, part) in parts.enumerated() {
      switch part {
      case .literal(let text):
        guard rest.hasPrefix(text) else { return false }
        rest = rest.dropFirst(text.count)
      case .parameter:
        let next: Substring
        if index + 1 < parts.count, case .literal(let text) = parts[index + 1] {
          guard let literal = rest.dropFirst().firstRange(of: text) else { return false }
          next = rest[literal.lowerBound...]
        } else {
          next = rest[rest.endIndex...]
        }
        guard rest.startIndex < next.startIndex, !rest[..<next.startIndex].contains("/") else { return false }
        rest = next
      }
    }
    return rest.isEmpty
  }
}

extension Substring {
  /// The text with `%41` read as the byte it stands for.
  fileprivate var removingPercentEncoding: String {
    var bytes: [UInt8] = []
    var rest = Substring(self).utf8
    while let byte = rest.popFirst() {
      let digits = String(Substring(rest.prefix(2)))
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
