import APIModel
import Diagnostics

/// Reads the method and path of an operation in all the ways the dialect writes them.
struct RequestLineReader {
  private var method: Operation.Method?
  private var target: String?
  private var range: SourceRange?

  /// Looks at a line of the URI section; what was found first stays.
  mutating func read(_ line: String, at place: @autoclosure () -> SourceRange) {
    guard method == nil || target == nil else { return }
    let text = line.trimmingBlanks
    if let (method, rest) = RequestLineReader.splitMethod(text), self.method == nil {
      guard rest.contains("/") else { return }
      self.method = method
      target = rest
      range = place()
      return
    }
    if let rest = RequestLineReader.labelled(text, ["method", "http method", "request method"]), method == nil,
      let method = Operation.Method(rawValue: rest.uppercased())
    {
      self.method = method
      range = range ?? place()
    }
    if let rest = RequestLineReader.labelled(text, ["path", "uri", "url"]), target == nil, rest.contains("/") {
      target = rest
      range = place()
    }
  }

  /// The method and path, or nil where none were found.
  func requestLine(into findings: inout [Diagnostic]) -> RequestLine? {
    guard let method, let target, let range else { return nil }
    let (path, query) = RequestLineReader.divide(target)
    guard let template = PathTemplate(path) else {
      findings.append(
        Diagnostic(.unreadablePath, .error, "the path '\(path)' is not well formed; correct its braces", at: range)
      )
      return nil
    }
    return RequestLine(method: method, path: template, query: query, range: range)
  }

  private static func splitMethod(_ text: String) -> (Operation.Method, String)? {
    for method in Operation.Method.allCases where text.hasPrefix(method.rawValue) {
      let rest = text.dropFirst(method.rawValue.count)
      guard let next = rest.first, next == " " || next == "/" || next == "\n" || next == "\u{a0}" else { continue }
      return (method, String(rest).trimmingBlanks)
    }
    return nil
  }

  private static func labelled(_ text: String, _ labels: [String]) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    guard labels.contains(text[..<colon].lowercased()) else { return nil }
    return String(text[colon...].dropFirst()).trimmingBlanks
  }

  /// Divides a target into the path below the endpoint and the names of its query.
  static func divide(_ target: String) -> (path: String, query: [String]) {
    let isPlain = target.utf8.allSatisfy { !$0.isMultibyte }
    let bytes = isPlain ? target.utf8.filter { !$0.isBlank } : Array(target.filter { !$0.isWhitespace }.utf8)
    var path = bytes[...].belowHost
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
    return (String(decoding: path, as: UTF8.self), names.map { String(decoding: $0, as: UTF8.self) })
  }
}

extension ArraySlice<UInt8> {
  /// An address without its scheme and its host; without a scheme, what begins with the first slash.
  var belowHost: ArraySlice<UInt8> {
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
}

extension String {
  /// The text without white space at its ends.
  var trimmingBlanks: String {
    var bytes = utf8[...]
    while let first = bytes.first, first.isBlank { bytes.removeFirst() }
    while let last = bytes.last, last.isBlank { bytes.removeLast() }
    return bytes.count == utf8.count ? self : String(Substring(bytes))
  }
}
