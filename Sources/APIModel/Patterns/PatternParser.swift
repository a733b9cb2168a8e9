/// Why a regular expression is none.
package struct PatternError: Error {
  package var message: String
}

/// Reads regular expressions in the syntax of ECMA 262, with the leniency that browsers have: a lone `]`, `{` or `}`
/// stands for itself.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0
  /// Whether there are parts that a matcher in linear time cannot decide: assertions, back references, properties.
  private var isUndecidable = false

  /// How deep groups may nest, so that a hostile pattern does not use up the stack.
  private static let depthLimit = 50
  /// The largest number in braces; larger ones mean the same in practice.
  private static let countLimit = 1_000_000

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// Reads a whole pattern; nil if it is one, but no matcher in linear time can decide it.
  static func parse(_ text: String) throws(PatternError) -> PatternNode? {
    var parser = PatternParser(text)
    let node = try parser.parseAlternatives()
    guard parser.position == parser.scalars.count else { throw PatternError(message: "a ')' has no '('") }
    return parser.isUndecidable ? nil : node
  }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func skip(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  // MARK: Structure

  private mutating func parseAlternatives() throws(PatternError) -> PatternNode {
    var alternatives = [try parseSequence()]
    while skip("|") { alternatives.append(try parseSequence()) }
    return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
  }

  private mutating func parseSequence() throws(PatternError) -> PatternNode {
    var nodes: [PatternNode] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      let isAssertion = scalar == "^" || scalar == "$"
      let node = try parseAtom()
      nodes.append(try parseRepetition(of: node, isAllowed: !isAssertion))
    }
    return .sequence(nodes)
  }

  private mutating func parseRepetition(of node: PatternNode, isAllowed: Bool) throws(PatternError) -> PatternNode {
    guard let bounds = try parseQuantifier() else { return node }
    guard isAllowed else { throw PatternError(message: "there is nothing to repeat") }
    // Whether a repetition is greedy makes no difference to what the whole pattern matches.
    _ = skip("?")
    if let max = bounds.max, max < bounds.min { throw PatternError(message: "the numbers in braces are out of order") }
    return .repetition(node, min: bounds.min, max: bounds.max)
  }

  private mutating func parseQuantifier() throws(PatternError) -> (min: Int, max: Int?)? {
    if skip("*") { return (0, nil) }
    if skip("+") { return (1, nil) }
    if skip("?") { return (0, 1) }
    let start = position
    if skip("{"), let min = parseNumber() {
      if skip("}") { return (min, min) }
      if skip(",") {
        let max = parseNumber()
        if skip("}") { return (min, max) }
      }
    }
    position = start
    return nil
  }

  private mutating func parseNumber() -> Int? {
    let start = position
    var number = 0
    while let digit = current, ("0"..."9").contains(digit) {
      number = min(number * 10 + Int(digit.value - 0x30), Self.countLimit)
      position += 1
    }
    return position == start ? nil : number
  }

  // MARK: Atoms

  private mutating func parseAtom() throws(PatternError) -> PatternNode {
    guard let scalar = current else { return .sequence([]) }
    switch scalar {
    case "(": return try parseGroup()
    case "[": return .character(try parseClass())
    case "\\": return try parseEscape()
    case "*", "+", "?": throw PatternError(message: "there is nothing to repeat before '\(scalar)'")
    default: break
    }
    position += 1
    switch scalar {
    case "^": return .start
    case "$": return .end
    case ".": return .character(.dot)
    default: return .character(.single(scalar))
    }
  }

  private mutating func parseGroup() throws(PatternError) -> PatternNode {
    position += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      throw PatternError(message: "groups nest deeper than the \(Self.depthLimit) levels that are allowed")
    }
    if skip("?=") || skip("?!") || skip("?<=") || skip("?<!") {
      isUndecidable = true
    } else if !skip("?:"), skip("?") {
      try parseGroupName()
    }
    let node = try parseAlternatives()
    guard skip(")") else { throw PatternError(message: "a '(' has no ')'") }
    return node
  }

  private mutating func parseGroupName() throws(PatternError) {
    let start = position + 1
    if skip("<") {
      while let scalar = current, scalar.properties.isIDContinue || scalar == "$" { position += 1 }
      if position > start, skip(">") { return }
    }
    throw PatternError(message: "'(?' starts no kind of group")
  }

  private mutating func parseEscape() throws(PatternError) -> PatternNode {
    position += 1
    guard let scalar = current else { throw PatternError(message: "a '\\' stands at the end") }
    if let set = PatternCharacters.escaped(scalar) {
      position += 1
      return .character(set)
    }
    switch scalar {
    case "b", "B":
      position += 1
      isUndecidable = true
      return .sequence([])
    case "1"..."9":
      _ = parseNumber()
      isUndecidable = true
      return .sequence([])
    case "k", "p", "P":
      parseNamedEscape()
      return .sequence([])
    default:
      return .character(.single(try parseCharacterEscape()))
    }
  }
}

// MARK: - Characters

extension PatternParser {
  /// Passes over the name of a group or a property after `\k`, `\p` or `\P`.
  private mutating func parseNamedEscape() {
    position += 1
    isUndecidable = true
    guard let open = current, open == "<" || open == "{" else { return }
    let close: Unicode.Scalar = open == "<" ? ">" : "}"
    guard let end = scalars[position...].firstIndex(of: close) else { return }
    position = end + 1
  }

  /// Reads what follows a `\` that stands for a single character.
  private mutating func parseCharacterEscape() throws(PatternError) -> Unicode.Scalar {
    guard let scalar = current else { throw PatternError(message: "a '\\' stands at the end") }
    position += 1
    switch scalar {
    case "t": return "\t"
    case "n": return "\n"
    case "r": return "\r"
    case "f": return "\u{0C}"
    case "v": return "\u{0B}"
    case "0": return "\0"
    case "x": return parseHexadecimal(digits: 2) ?? scalar
    case "u": return parseBracedHexadecimal() ?? parseHexadecimal(digits: 4) ?? scalar
    case "c":
      guard let letter = current, letter.isASCII, letter.properties.isAlphabetic else { return "\\" }
      position += 1
      return Unicode.Scalar(letter.value % 32) ?? letter
    default: return scalar
    }
  }

  private mutating func parseHexadecimal(digits count: Int) -> Unicode.Scalar? {
    guard position + count <= scalars.count else { return nil }
    let text = String(String.UnicodeScalarView(scalars[position..<position + count]))
    guard text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: 16) else { return nil }
    // Half a pair of surrogates is no character; it matches nothing that UTF-8 can hold.
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    position += count
    return scalar
  }

  private mutating func parseBracedHexadecimal() -> Unicode.Scalar? {
    let start = position
    guard skip("{") else { return nil }
    let digits = scalars[position...].prefix { $0.properties.isASCIIHexDigit }
    position += digits.count
    if skip("}"), let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16) {
      if let scalar = Unicode.Scalar(value) { return scalar }
    }
    position = start
    return nil
  }

  private mutating func parseClass() throws(PatternError) -> PatternCharacters {
    position += 1
    var set = PatternCharacters(ranges: [], isNegated: skip("^"))
    while !skip("]") {
      guard current != nil else { throw PatternError(message: "a '[' has no ']'") }
      let first = try parseClassAtom()
      guard let low = first.single, position + 1 < scalars.count, current == "-", scalars[position + 1] != "]" else {
        set.ranges += first.ranges
        continue
      }
      position += 1
      let last = try parseClassAtom()
      if let high = last.single {
        guard low <= high else { throw PatternError(message: "a range of characters is out of order") }
        set.ranges.append(low...high)
      } else {
        set.ranges += first.ranges + [0x2D...0x2D] + last.ranges
      }
    }
    return set
  }

  private mutating func parseClassAtom() throws(PatternError) -> PatternCharacters {
    guard let scalar = current else { throw PatternError(message: "a '[' has no ']'") }
    position += 1
    guard scalar == "\\" else { return .single(scalar) }
    guard let escaped = current else { throw PatternError(message: "a '\\' stands at the end") }
    if let set = PatternCharacters.escaped(escaped) {
      position += 1
      return set
    }
    if escaped == "p" || escaped == "P" {
      parseNamedEscape()
      return PatternCharacters(ranges: [])
    }
    if skip("b") { return .single("\u{08}") }
    return .single(try parseCharacterEscape())
  }
}

extension PatternCharacters {
  /// The only character of the set, if it is one made of a single character.
  fileprivate var single: UInt32? {
    guard let range = ranges.first, ranges.count == 1, range.count == 1 else { return nil }
    return range.lowerBound
  }
}
