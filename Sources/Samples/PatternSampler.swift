import APIModel

/// Finds a short text that matches a regular expression.
///
/// It understands what patterns in references are made of: literals, classes, groups, alternatives, quantifiers and
/// anchors. What it finds is tried against the expression; for anything it does not understand the answer is nil.
struct PatternSampler {
  /// A text that the whole pattern matches and that has an allowed length.
  static func match(_ pattern: String, length: Bounds<Int>?) -> String? {
    guard let regex = regex(pattern) else { return nil }
    for repeats in [0, 1, 3, 8, 32, 100] {
      guard let text = sample(pattern, extraRepeats: repeats) else { return nil }
      if length?.contains(text.unicodeScalars.count) ?? true, (try? regex.wholeMatch(in: text)) != nil { return text }
    }
    return nil
  }

  /// Whether a whole text matches a pattern; nil where the pattern is not understood.
  static func matches(_ pattern: String, _ text: String) -> Bool? {
    regex(pattern).map { (try? $0.wholeMatch(in: text)) != nil }
  }

  /// Compiles a pattern that the sampler understands; others might keep the compiler, or the matching, busy for long.
  private static func regex(_ pattern: String) -> Regex<AnyRegexOutput>? {
    guard sample(pattern, extraRepeats: 0) != nil else { return nil }
    return try? Regex(pattern).matchingSemantics(.unicodeScalar)
  }

  private static func sample(_ pattern: String, extraRepeats: Int) -> String? {
    guard pattern.utf8.count <= longestPattern else { return nil }
    var sampler = PatternSampler(pattern, extraRepeats: extraRepeats)
    guard let text = sampler.alternatives(), sampler.rest.isEmpty else { return nil }
    return text
  }

  private static let longestPattern = 2000
  private static let longestText = 4096
  private static let deepestGroup = 20

  private var rest: Substring
  private var depth = 0
  private let extraRepeats: Int

  private init(_ pattern: String, extraRepeats: Int) {
    rest = Substring(pattern)
    self.extraRepeats = extraRepeats
  }

  /// Reads alternatives up to the end of a group, and takes the first.
  private mutating func alternatives() -> String? {
    guard let first = sequence() else { return nil }
    while skip("|") { guard sequence() != nil else { return nil } }
    return first
  }

  private mutating func sequence() -> String? {
    var text = ""
    while let next = rest.first, next != "|", next != ")" {
      guard let piece = atom(), let count = quantifier() else { return nil }
      guard count <= Self.longestText, text.utf8.count + piece.utf8.count * count <= Self.longestText else {
        return nil
      }
      text += String(repeating: piece, count: count)
    }
    return text
  }

  private mutating func atom() -> String? {
    guard let next = rest.popFirst() else { return nil }
    switch next {
    case "^", "$": return ""
    case ".": return "x"
    case "(": return group()
    case "[": return characterClass().map(String.init)
    case "\\": return escape().map(String.init)
    case "*", "+", "?", "{": return nil
    default: return String(next)
    }
  }

  private mutating func group() -> String? {
    if rest.hasPrefix("?") {
      guard rest.hasPrefix("?:") else { return nil }
      rest.removeFirst(2)
    }
    guard depth < Self.deepestGroup else { return nil }
    depth += 1
    defer { depth -= 1 }
    let text = alternatives()
    return skip(")") ? text : nil
  }

  private mutating func escape() -> Character? {
    guard let next = rest.popFirst() else { return nil }
    switch next {
    case "d": return "1"
    case "w": return "a"
    case "s": return " "
    case "b", "B", "A", "z", "Z": return nil
    default: return next.isLetter || next.isNumber ? nil : next
    }
  }

  /// The first character of a class that is not negated; for a negated one the first usual character outside.
  private mutating func characterClass() -> Character? {
    let isNegated = skip("^")
    var members: [ClosedRange<Character>] = []
    while let next = rest.popFirst(), next != "]" {
      var member = next
      if next == "\\" {
        guard let escaped = escape() else { return nil }
        member = escaped
      }
      if rest.hasPrefix("-"), !rest.hasPrefix("-]"), let upper = rest.dropFirst().first, upper != "\\", member <= upper
      {
        rest.removeFirst(2)
        members.append(member...upper)
      } else {
        members.append(member...member)
      }
    }
    guard isNegated else { return members.first?.lowerBound }
    return "ax1-_ ".first { character in !members.contains { $0.contains(character) } }
  }

  private mutating func quantifier() -> Int? {
    defer { _ = skip("?") }
    if skip("*") { return extraRepeats }
    if skip("+") { return 1 + extraRepeats }
    if skip("?") { return min(1, extraRepeats) }
    guard skip("{") else { return 1 }
    guard let close = rest.firstIndex(of: "}") else { return nil }
    let bounds = rest[..<close].split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    rest = rest[rest.index(after: close)...]
    guard let lower = bounds.first ?? nil, lower >= 0 else { return nil }
    guard bounds.count == 2 else { return lower }
    let most = lower.addingReportingOverflow(extraRepeats)
    return min(bounds[1] ?? most.partialValue, most.overflow ? lower : most.partialValue)
  }

  private mutating func skip(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }
}
