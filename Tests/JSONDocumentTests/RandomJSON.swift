import JSONDocument
import TestSupport

/// Makes random trees of strings and numbers that are hard to get right.
struct RandomJSON {
  var random: SeededGenerator

  private static let strings = [
    "", "a", "\"", "\\", "\\u0041", "/", "\n\r\t\u{8}\u{C}", "\u{0}", "\u{1F}", "\u{7F}", "\u{85}", "é", "e\u{301}",
    "日本",
    "😀", "\u{FFFF}", "\u{10FFFF}", "\u{2028}", "\u{FEFF}", "null",
    "a longer text that does not fit into a small string",
  ]

  private static let numbers = [
    "0", "-0", "0.0", "1", "-1", "10", "1e1", "10.0", "1E+1", "0.1", "1e-1", "9223372036854775807",
    "9223372036854775808",
    "0.1000000000000000055511151231257827", "1e400", "-1e-400", "100000000000000000000", "1e20", "120e-2", "1.2",
  ]

  mutating func value(depth: Int = 4) -> JSONValue {
    switch Int.random(in: depth > 0 ? 0..<8 : 0..<5, using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2, 3: .string(pick(Self.strings))
    case 4: .number(JSONNumber(pick(Self.numbers)) ?? .zero)
    case 5: .array((0..<count()).map { _ in value(depth: depth - 1) })
    default: .object((0..<count()).map { _ in JSONValue.Member(pick(Self.strings), value(depth: depth - 1)) })
    }
  }

  private mutating func count() -> Int { Int.random(in: 0..<5, using: &random) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }
}
