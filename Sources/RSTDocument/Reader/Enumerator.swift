/// The marker of an item of an enumerated list: `1.`, `(a)`, `iv)` or `#.`.
struct Enumerator {
  /// What stands around the number.
  enum Format {
    case parentheses, parenthesis, period
  }

  /// How items are counted.
  enum Sequence: CaseIterable {
    case arabic, lowerLetter, upperLetter, lowerRoman, upperRoman, automatic
  }

  var format: Format
  var sequence: Sequence
  /// The number, or nil where the letters are no Roman number.
  var ordinal: Int?
  var marker: Marker
  /// The bytes of the number.
  fileprivate var text: Range<Int>
  /// Whether the list has had an automatic number, so that no other may follow.
  fileprivate var isAutomatic = false

  /// This enumerator as the one that follows another in the same list, or nil where it does not.
  func following(_ previous: Enumerator, _ bytes: [UInt8]) -> Enumerator? {
    guard format == previous.format else { return nil }
    var result = self
    result.isAutomatic = previous.isAutomatic || sequence == .automatic
    if sequence == .automatic {
      result.ordinal = 1
      result.sequence = previous.sequence
      return result
    }
    guard !previous.isAutomatic, previous.sequence.matches(bytes[text]),
      let ordinal = previous.sequence.ordinal(of: bytes[text]), ordinal == previous.ordinal.map({ $0 + 1 })
    else { return nil }
    result.sequence = previous.sequence
    result.ordinal = ordinal
    return result
  }

  /// How the next item of the list may begin.
  var nextMarkers: [[UInt8]] {
    let open = format == .parentheses ? "(" : ""
    let close = format == .period ? ". " : ") "
    let number = isAutomatic ? "#" : ordinal.flatMap { sequence.text(of: $0 + 1) }
    guard let number else { return [] }
    return [Array("\(open)\(number)\(close)".utf8), Array("\(open)#\(close)".utf8)]
  }
}

extension PageReader {
  /// The enumerator a line begins with.
  func enumerator(in range: Range<Int>) -> Enumerator? {
    var start = range.lowerBound
    let hasOpening = bytes[start] == UInt8(ascii: "(")
    if hasOpening { start += 1 }
    var end = start
    while end < range.upperBound, Characters.isAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: "#") { end += 1 }
    guard end > start, end < range.upperBound else { return nil }
    let isPeriod = bytes[end] == UInt8(ascii: ".")
    guard isPeriod ? !hasOpening : bytes[end] == UInt8(ascii: ")") else { return nil }
    guard end + 1 == range.upperBound || bytes[end + 1] == Characters.space,
      let sequence = Enumerator.Sequence(of: bytes[start..<end])
    else { return nil }
    let length = skipSpaces(from: end + 1, to: range.upperBound) - range.lowerBound
    return Enumerator(
      format: hasOpening ? .parentheses : isPeriod ? .period : .parenthesis,
      sequence: sequence,
      ordinal: sequence.ordinal(of: bytes[start..<end]),
      marker: Marker(length: length, width: length),
      text: start..<end,
      isAutomatic: sequence == .automatic
    )
  }
}

extension Enumerator.Sequence {
  /// The sequence a number belongs to, seen on its own: `i` is Roman, other single letters are not.
  init?(of text: ArraySlice<UInt8>) {
    if text.elementsEqual("i".utf8) {
      self = .lowerRoman
    } else if text.elementsEqual("I".utf8) {
      self = .upperRoman
    } else if let found = Self.allCases.first(where: { $0.matches(text) }) {
      self = found
    } else {
      return nil
    }
  }

  func matches(_ text: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .arabic: text.allSatisfy(Characters.isDigit)
    case .lowerLetter: text.count == 1 && text.allSatisfy { Characters.isLetter($0) && $0 & 0x20 != 0 }
    case .upperLetter: text.count == 1 && text.allSatisfy { Characters.isLetter($0) && $0 & 0x20 == 0 }
    case .lowerRoman: text.allSatisfy("ivxlcdm".utf8.contains)
    case .upperRoman: text.allSatisfy("IVXLCDM".utf8.contains)
    case .automatic: text.elementsEqual("#".utf8)
    }
  }

  /// The number of a text that matches, or nil where the letters are no Roman number.
  func ordinal(of text: ArraySlice<UInt8>) -> Int? {
    switch self {
    case .arabic: text.count > 18 ? Int.max / 2 : Int(String(decoding: text, as: UTF8.self))
    case .lowerLetter, .upperLetter: text.first.map { Int($0 & 0x1F) }
    case .lowerRoman, .upperRoman: RomanNumeral.value(of: text)
    case .automatic: 1
    }
  }

  /// A number as this sequence writes it, or nil where it cannot.
  func text(of ordinal: Int) -> String? {
    switch self {
    case .arabic, .automatic: String(ordinal)
    case .lowerLetter: ordinal > 26 ? nil : String(UnicodeScalar(UInt8(0x60 + ordinal)))
    case .upperLetter: ordinal > 26 ? nil : String(UnicodeScalar(UInt8(0x40 + ordinal)))
    case .lowerRoman: RomanNumeral.text(of: ordinal)?.lowercased()
    case .upperRoman: RomanNumeral.text(of: ordinal)
    }
  }
}
