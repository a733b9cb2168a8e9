import APIModel
import Diagnostics
import RSTDocument

/// Reads the method and path of an operation in all the ways the dialect writes them.
struct RequestLineReader {
  private var method: Operation.Method?
  private var target: String?
  /// Where they were found.
  private var range: SourceRange?
  /// Where the lines begin.
  private var lines: SourceRange?
  /// Another operation, which the page describes as well.
  private var further: Diagnostic?

  /// Looks at a line of the URI section; what was found first stays.
  mutating func read(_ line: String, at place: @autoclosure () -> SourceRange) {
    lines = lines ?? place()
    let text = line.trimmingBlanks
    if let method, let target { return noteFurther(text, besides: method, target, at: place()) }
    let (label, value) = RequestLineReader.divided(text)
    if method == nil, let (method, rest) = RequestLineReader.splitMethod(text) ?? RequestLineReader.splitMethod(value),
      rest.contains("/") || rest.isEmpty
    {
      self.method = method
      range = range ?? place()
      if !rest.isEmpty { target = rest }
      return
    }
    if method == nil, RequestLineReader.methodLabels.contains(label),
      let method = Operation.Method(rawValue: value.uppercased())
    {
      self.method = method
      range = range ?? place()
    }
    let isLabelled = RequestLineReader.pathLabels.contains(label)
    if target == nil, isLabelled ? value.contains("/") : RequestLineReader.isPath(text) {
      target = isLabelled ? value : text
      range = range ?? place()
    }
  }

  /// What stands before the first colon of a line, in small letters, and what behind it; nothing where there is none.
  private static func divided(_ text: String) -> (label: String, value: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return ("", "") }
    return (text[..<colon].lowercased(), String(text[text.utf8.index(after: colon)...]).trimmingBlanks)
  }

  private mutating func noteFurther(
    _ text: String,
    besides method: Operation.Method,
    _ target: String,
    at place: @autoclosure () -> SourceRange
  ) {
    guard further == nil, let (other, rest) = RequestLineReader.splitMethod(text), rest.contains("/"),
      other != method || !RequestLineReader.isOneOperation(RequestTarget(target).path, RequestTarget(rest).path)
    else { return }
    let line = "\(other.rawValue) \(rest)"
    further = Diagnostic(.furtherOperation, .warning, "'\(line)' is a second operation, and left out", at: place())
  }

  /// Whether two paths are of one operation, one of them perhaps an example: they differ in parameters alone.
  private static func isOneOperation(_ path: String, _ other: String) -> Bool {
    let (steps, others) = (path.split(separator: "/"), other.split(separator: "/"))
    let pairs = zip(steps, others)
    return steps.count == others.count && pairs.allSatisfy { $0 == $1 || $0.contains("{") || $1.contains("{") }
  }

  /// The request line of a table that has it in the first row below the titles of a method and a path.
  static func line(in table: RSTTable, titles: [String]) -> String? {
    let names = titles.map { $0.lowercased() }
    guard let method = names.firstIndex(where: methodLabels.contains),
      let path = names.firstIndex(where: pathLabels.contains),
      let cells = table.rowsBelowTitles.first?.cells, method < cells.count, path < cells.count
    else { return nil }
    return "\(cells[method].plainText) \(cells[path].plainText)"
  }

  private static let methodLabels: Set<String> = ["method", "http method", "http/https method", "request method"]
  private static let pathLabels: Set<String> = ["path", "uri", "url", "request path", "uri format", "url format"]

  /// Whether a text is nothing but a path.
  private static func isPath(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "/") && text.utf8.count > 1 && !text.utf8.contains(where: \.isBlank)
  }

  /// The method and path, or nil where none were found.
  func requestLine(into findings: inout [Diagnostic]) -> RequestLine? {
    guard let range = range ?? lines else { return nil }
    if let further { findings.append(further) }
    guard let method, let target = target.map({ RequestTarget($0) }) else {
      findings.append(Diagnostic(.unreadablePath, .error, "no method and path can be read in this section", at: range))
      return nil
    }
    guard let template = PathTemplate(target.path) else {
      findings.append(
        Diagnostic(
          .unreadablePath,
          .error,
          "the path '\(target.path)' is not well formed; correct its braces",
          at: range
        )
      )
      return nil
    }
    return RequestLine(method: method, path: template, query: target.query, range: range)
  }

  /// The method that a text begins with, perhaps in brackets or before a colon, and what follows; in small letters only
  /// before a path, as `get` and `delete` are also words.
  private static func splitMethod(_ text: String) -> (Operation.Method, String)? {
    let bare = text.utf8.first == UInt8(ascii: "[") ? text.dropFirst() : text[...]
    for method in Operation.Method.allCases where bare.hasPrefixInAnyCase(method.rawValue.lowercased()) {
      let rest = bare.dropFirst(method.rawValue.count)
      guard rest.first.map({ $0.isWhitespace || "/:]".contains($0) }) ?? true else { continue }
      let target = String(rest.drop { "]: ".contains($0) }).trimmingBlanks
      guard bare.hasPrefix(method.rawValue) || target.utf8.first == UInt8(ascii: "/") else { continue }
      return (method, target)
    }
    return nil
  }
}

extension RSTText {
  /// Where one of its lines stands, counted from 0.
  func range(ofLine number: Int) -> SourceRange {
    let start = position
    return SourceRange(
      file: range.file,
      start: SourcePosition(line: start.line + number, column: start.column)
    )
  }
}

extension RSTCode {
  /// Where one of its lines stands, counted from 0.
  func range(ofLine number: Int) -> SourceRange {
    SourceRange(file: range.file, start: position(ofLine: number))
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
