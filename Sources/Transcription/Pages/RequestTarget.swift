/// What a request is sent to, as a page writes it: `https://{Endpoint}/v1/{project_id}/things?limit={limit}`.
struct RequestTarget {
  /// The path below the endpoint.
  let path: String
  /// The names of the query.
  let query: [String]

  /// Divides a target.
  init(_ target: String) {
    var path = RequestTarget.braced(RequestTarget.squeezed(target))[...].belowHost
    while path.starts(with: "//".utf8) { path.removeFirst() }
    var names: [ArraySlice<UInt8>] = []
    if let mark = path.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
      let query = path[mark...].dropFirst()
      if mark > path.startIndex, path[mark - 1] == UInt8(ascii: "{") {
        path = path[..<(mark - 1)]
        names = query.prefix { $0 != UInt8(ascii: "}") }.split(separator: UInt8(ascii: ","))
      } else {
        path = path[..<mark]
        names = query.split(separator: UInt8(ascii: "&")).map { $0.prefix { $0 != UInt8(ascii: "=") } }
      }
    }
    while let last = path.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ",") { path.removeLast() }
    names.removeAll { $0.isEmpty || $0.contains(UInt8(ascii: "{")) }
    self.path = String(decoding: path, as: UTF8.self)
    query = names.map { String(decoding: $0, as: UTF8.self) }
  }

  /// A target without white space, and without the version of HTTP behind it.
  private static func squeezed(_ target: String) -> [UInt8] {
    var words = target.split(whereSeparator: \.isWhitespace)
    if let last = words.last, words.count > 1, last.hasPrefix("HTTP/") { words.removeLast() }
    return words.flatMap(\.utf8)
  }

  /// A target with the names of parameters in braces, however the page marks them: `${a}`, `$(a)`, `{{a}}`, `<a>`.
  private static func braced(_ target: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = target[...]
    while let byte = rest.first {
      if let (opening, closing) = brackets.first(where: { rest.starts(with: $0.opening) }),
        let name = rest.dropFirst(opening.count).name(before: closing)
      {
        result += [UInt8(ascii: "{")] + name + [UInt8(ascii: "}")]
        rest = rest.dropFirst(opening.count + name.count + closing.count)
      } else {
        result.append(byte)
        rest.removeFirst()
      }
    }
    return result
  }

  private static let brackets: [(opening: [UInt8], closing: [UInt8])] = [
    ("${", "}"), ("$(", ")"), ("{{", "}}"), ("<", ">"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}

extension ArraySlice<UInt8> {
  /// An address without its scheme and its host; without a scheme, what begins with the first slash, or with a version.
  var belowHost: ArraySlice<UInt8> {
    if first == UInt8(ascii: "v"), dropFirst().first?.isDigit == true { return ([UInt8(ascii: "/")] + self)[...] }
    if let scheme = position(of: "://") {
      let rest = self[(scheme + 3)...]
      return rest.firstIndex(of: UInt8(ascii: "/")).map { rest[$0...] } ?? Array("/".utf8)[...]
    }
    return firstIndex(of: UInt8(ascii: "/")).map { self[$0...] } ?? self
  }

  /// Where a text begins the first time.
  func position(of text: String) -> Index? {
    guard let first = text.utf8.first else { return nil }
    var rest = self
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: text.utf8) { return start }
      rest.removeFirst()
    }
    return nil
  }

  /// The name that stands before some bytes; nil where they do not follow, or where something else stands there.
  fileprivate func name(before closing: [UInt8]) -> ArraySlice<UInt8>? {
    let name = prefix { $0.isLetter || $0.isDigit || "_-.".utf8.contains($0) }
    return !name.isEmpty && self[name.endIndex...].starts(with: closing) ? name : nil
  }
}
