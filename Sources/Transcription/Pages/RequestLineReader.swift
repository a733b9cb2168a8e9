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
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let label = text[..<colon].lowercased()
    guard labels.contains(label) else { return nil }
    return String(text[text.index(after: colon)...]).trimmingBlanks
  }

  /// Divides a target into the path below the endpoint and the names of its query.
  static func divide(_ target: String) -> (path: String, query: [String]) {
    var text = target.filter { !$0.isWhitespace }
    if let scheme = text.firstRange(of: "://") {
      text = String(text[scheme.upperBound...]).dropHost
    } else if let slash = text.firstIndex(of: "/"), slash > text.startIndex {
      text = String(text[slash...])
    }
    while text.hasPrefix("//") { text.removeFirst() }
    var names: [String] = []
    var path = text
    if let template = text.firstRange(of: "{?") {
      path = String(text[..<template.lowerBound])
      let list = text[template.upperBound...].prefix { $0 != "}" }
      names = list.split(separator: ",").map(String.init)
    } else if let mark = text.firstIndex(where: { $0 == "?" || $0 == "#" }) {
      path = String(text[..<mark])
      names = text[mark...].dropFirst().split(separator: "&").compactMap { pair in
        pair.split(separator: "=", omittingEmptySubsequences: false).first.map(String.init)
      }
    }
    while path.hasSuffix(".") || path.hasSuffix(",") { path.removeLast() }
    return (path, names.filter { !$0.isEmpty && !$0.contains("{") })
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

  /// The text from the first slash on, behind the host.
  fileprivate var dropHost: String {
    guard let slash = firstIndex(of: "/") else { return "/" }
    return String(self[slash...])
  }
}
