@testable import SwiftGeneration

extension SwiftToken {
  /// The text of the token in a source.
  func text(in source: ContiguousArray<UInt8>) -> String { String(decoding: source[range], as: UTF8.self) }
}

/// What the string literal with a text stands for, read as the language reference says; nil where expressions are
/// interpolated.
func decodedLiteral(_ text: String) -> String? {
  let scalars = Array(text.unicodeScalars)
  let hashes = scalars.prefix { $0 == "#" }.count
  let isMultiline = Array(scalars.dropFirst(hashes).prefix(3)) == ["\"", "\"", "\""]
  let quotes = isMultiline ? 3 : 1
  var contents = Array(scalars.dropFirst(hashes + quotes).dropLast(hashes + quotes))
  if isMultiline {
    var lines = contents.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    let margin = lines.removeLast().count
    lines.removeFirst()
    contents = Array(lines.map { $0.dropFirst(margin) }.joined(separator: ["\n"]))
  }
  var decoded = String.UnicodeScalarView()
  var index = 0
  while index < contents.count {
    let isEscape = contents[index] == "\\" && contents[(index + 1)...].prefix(hashes).allSatisfy { $0 == "#" }
    guard isEscape else {
      decoded.append(contents[index])
      index += 1
      continue
    }
    index += 1 + hashes
    switch contents[index] {
    case "(": return nil
    case "n": decoded.append("\n")
    case "r": decoded.append("\r")
    case "t": decoded.append("\t")
    case "0": decoded.append("\0")
    case "u":
      let digits = contents[(index + 2)...].prefix { $0 != "}" }
      index += 2 + digits.count
      var text = String.UnicodeScalarView()
      text.append(contentsOf: digits)
      decoded.append(UInt32(String(text), radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
    case let other: decoded.append(other)
    }
    index += 1
  }
  return String(decoded)
}
