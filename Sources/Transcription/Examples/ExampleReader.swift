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
    let text = lines[bodyStart...].joined(separator: "\n")
    var parser = ExampleJSONParser(Array(text.utf8))
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
    let text = line.trimmingBlanks
    for method in ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] where text.hasPrefix(method) {
      let rest = text.dropFirst(method.count).drop { $0 == " " || $0 == "\u{a0}" }
      guard rest.contains("/"), text.dropFirst(method.count).first.map({ $0 == " " || $0 == "/" }) == true else {
        continue
      }
      return path(rest)
    }
    return nil
  }

  /// The part of an address below the host, up to the first white space.
  private static func path(_ address: Substring) -> String {
    var rest = address
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    if let slash = rest.firstIndex(of: "/") { rest = rest[slash...] }
    let target = String(rest.prefix { !$0.isWhitespace })
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first else { return target }
    // A slash or a question mark too many is a slip of the pen.
    let path = "/" + first.drop { $0 == "/" }
    return parts.count > 1 ? path + "?" + parts[1].drop { $0 == "?" } : path
  }
}
