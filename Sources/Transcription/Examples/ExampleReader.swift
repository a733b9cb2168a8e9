import Diagnostics
import JSONDocument

/// Reads a block of code as a message: a request line, headers, a body.
struct ExampleReader {
  /// The side it shows, where the page says so.
  var side: Side?
  /// The status it shows, where the page says so.
  var status: Int?
  /// Whether the page says that it shows a failure.
  var isFailure = false

  private let lines: [String]
  private let range: SourceRange

  /// Makes a reader of a block of code.
  init(lines: [String], range: SourceRange) {
    self.lines = lines
    self.range = range
  }

  /// The messages; none where the block shows something else.
  func read(into findings: inout [Diagnostic]) -> [ExampleFacts] {
    let bodyStart = lines.firstIndex { line in
      let first = line.utf8.first { !$0.isBlank }
      return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
    let head = lines[..<(bodyStart ?? lines.count)]
    let target = head.lazy.compactMap(ExampleReader.target).first
    let side = side ?? (target == nil ? .response : .request)
    var example = ExampleFacts(side: side, status: status, target: target, repairs: [], range: range)
    if side == .response, isFailure, status == nil { example.status = ExampleReader.someFailure }
    guard let bodyStart else { return target == nil || side == .response ? [] : [example] }
    var text: [UInt8] = []
    for line in lines[bodyStart...] {
      text.append(contentsOf: line.utf8)
      text.append(UInt8(ascii: "\n"))
    }
    text.removeLast()
    var parser = ExampleJSONParser(text)
    if let body = parser.parseWhole() {
      example.body = body
      example.repairs = parser.repairs
      if !parser.repairs.isEmpty {
        let list = parser.repairs.map(\.rawValue).joined(separator: ", ")
        findings.append(Diagnostic(.repairedExample, .note, "the example was repaired: \(list)", at: range))
      }
    } else {
      example.isBroken = true
      findings.append(
        Diagnostic(.unreadableExample, .warning, "the example is not JSON, and repair did not make it so", at: range)
      )
    }
    return [example]
  }

  /// Stands for the first documented status that tells of a failure.
  static let someFailure = 400

  /// The path and query of a request line such as `GET https://{endpoint}/v2/tasks?limit=1`; nil for other lines.
  private static func target(_ line: String) -> String? {
    let line = Array(line.utf8.drop(while: \.isBlank))[...]
    let method = line.prefix(while: \.isUpper)
    guard methods.contains(where: { method.elementsEqual($0.utf8) }) else { return nil }
    let rest = line.dropFirst(method.count)
    guard let next = rest.first, next == UInt8(ascii: " ") || next == UInt8(ascii: "/"),
      rest.contains(UInt8(ascii: "/"))
    else { return nil }
    return path(rest)
  }

  private static let methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"]

  /// The part of an address below the host, up to the first white space.
  private static func path(_ address: ArraySlice<UInt8>) -> String {
    let noBreak = Array("\u{a0}".utf8)
    var rest = address
    while let first = rest.first, first == UInt8(ascii: " ") || rest.starts(with: noBreak) {
      rest = rest.dropFirst(first == UInt8(ascii: " ") ? 1 : noBreak.count)
    }
    var target = rest.belowHost.prefix { !$0.isBlank }
    if let end = target.position(of: "\u{a0}") { target = target[..<end] }
    guard let mark = target.firstIndex(of: UInt8(ascii: "?")) else { return withOneSlash(target) }
    // A slash or a question mark too many is a slip of the pen.
    let query = target[mark...].drop { $0 == UInt8(ascii: "?") }
    return withOneSlash(target[..<mark]) + "?" + String(decoding: query, as: UTF8.self)
  }

  private static func withOneSlash(_ path: ArraySlice<UInt8>) -> String {
    "/" + String(decoding: path.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }
}
