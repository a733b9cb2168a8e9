/// How names from files are put into messages.
extension StringProtocol {
  /// The text in single quotes, in one line and cut where it is long: it may come from a hostile file.
  package var quoted: String {
    let limit = 60
    var result = ""
    for scalar in unicodeScalars.prefix(limit) {
      if scalar.isShownInMessages {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    let isCut = unicodeScalars.dropFirst(limit).isEmpty == false
    return "'\(result)\(isCut ? "…" : "")'"
  }
}

extension Unicode.Scalar {
  fileprivate var isShownInMessages: Bool {
    // Nearly all are ASCII, of which the table of categories need not be asked.
    if value < 0x7F { return value >= 0x20 }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }
}

extension Sequence<String> {
  /// The names as a list in a sentence: `'a', 'b' or 'c'`.
  package func listed(_ conjunction: String) -> String {
    let names = map(\.quoted)
    guard names.count > 1, let last = names.last else { return names.first ?? "nothing" }
    return names.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
