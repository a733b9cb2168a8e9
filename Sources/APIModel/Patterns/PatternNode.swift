/// A part of a regular expression.
indirect enum PatternNode: Sendable {
  /// One character of a set.
  case character(PatternCharacters)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// A part repeated; without an upper bound it may be repeated any number of times.
  case repetition(PatternNode, min: Int, max: Int?)
  /// `^`
  case start
  /// `$`
  case end
}

/// A set of characters.
struct PatternCharacters: Sendable {
  var ranges: [ClosedRange<UInt32>]
  var isNegated = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isNegated
  }

  /// The set of a single character.
  static func single(_ scalar: Unicode.Scalar) -> PatternCharacters {
    PatternCharacters(ranges: [scalar.value...scalar.value])
  }

  /// `.`: all but line breaks.
  static let dot = PatternCharacters(ranges: lineBreaks, isNegated: true)

  /// The set of an escape such as `\d`; nil for other letters.
  static func escaped(_ letter: Unicode.Scalar) -> PatternCharacters? {
    switch letter {
    case "d": PatternCharacters(ranges: digits)
    case "D": PatternCharacters(ranges: complement(of: digits))
    case "w": PatternCharacters(ranges: word)
    case "W": PatternCharacters(ranges: complement(of: word))
    case "s": PatternCharacters(ranges: space)
    case "S": PatternCharacters(ranges: complement(of: space))
    default: nil
    }
  }

  private static let digits: [ClosedRange<UInt32>] = [0x30...0x39]
  private static let word: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
  private static let lineBreaks: [ClosedRange<UInt32>] = [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]
  private static let space: [ClosedRange<UInt32>] = [
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ]

  /// All characters outside ranges that are in order.
  private static func complement(of ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    result.append(next...0x10FFFF)
    return result
  }
}
