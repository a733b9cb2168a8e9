/// Fills the places of a path template.
struct PathRenderer {
  /// The path with its values, percent-encoded.
  private(set) var path = ""
  /// Values that would make the path lead somewhere else.
  private(set) var issues: [ValidationIssue] = []
  /// Parameters without a value.
  private(set) var missing: [String] = []

  init(_ template: String, values: [String: String]) {
    for segment in template.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst() {
      path += "/"
      path += render(segment, values)
    }
  }

  private mutating func render(_ segment: Substring.UTF8View, _ values: [String: String]) -> String {
    var rendered = ""
    var lastName: String?
    var rest = segment
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = String(Substring(rest[rest.index(after: open)..<close]))
      rendered += Substring(rest[..<open])
      rendered += encodedValue(name, values)
      rest = rest[rest.index(after: close)...]
      lastName = name
    }
    rendered += Substring(rest)
    // Servers and proxies take such segments, even percent-encoded, for steps through the path.
    if let lastName, rendered == "." || rendered == ".." { refuse(lastName, "must not be \"\(rendered)\" in a path") }
    return rendered
  }

  private mutating func encodedValue(_ name: String, _ values: [String: String]) -> String {
    guard let value = values[name] else {
      missing.append(name)
      return ""
    }
    if value.isEmpty { refuse(name, "must not be empty in a path") }
    return PercentEncoding.encode(value)
  }

  private mutating func refuse(_ name: String, _ message: String) {
    issues.append(ValidationIssue(path: FieldPath([.name(name)]), rule: .unsendable, message: message))
  }
}
