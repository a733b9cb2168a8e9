/// The bytes of a text and what docutils asks of places in it.
struct InlineText {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  /// Where the text behind the last markup begins; more markup may begin there whatever stands before it.
  var segment: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    segment = range.lowerBound
    end = range.upperBound
  }

  subscript(place: Int) -> UInt8 { bytes[place] }

  func isByte(_ byte: UInt8, at place: Int) -> Bool { place < end && bytes[place] == byte }

  func underscores(at place: Int) -> Int {
    isByte(UInt8(ascii: "_"), at: place) ? isByte(UInt8(ascii: "_"), at: place + 1) ? 2 : 1 : 0
  }

  func isWhitespace(before place: Int) -> Bool {
    scalar(before: place).map(Characters.isWhitespace) ?? false
  }

  func isUnescapedWhitespace(before place: Int) -> Bool {
    isWhitespace(before: place) && !(place >= segment + 2 && bytes[place - 2] == UInt8(ascii: "\\"))
  }

  /// Whether markup with a delimiter of a length may begin at a place.
  func allowsStart(_ place: Int, length: Int) -> Bool {
    allowsStart(behind: place) && !(place + length < end && isWhitespace(at: place + length))
  }

  func allowsStart(behind place: Int) -> Bool {
    guard place > segment, let before = scalar(before: place) else { return true }
    return InlineContext.allowsStart(after: before)
  }

  func allowsEnd(_ place: Int) -> Bool {
    guard place < end else { return true }
    return InlineContext.allowsEnd(before: bytes.scalar(at: place, end: end)?.value ?? 0)
  }

  func isWhitespace(at place: Int) -> Bool {
    Characters.isWhitespace(bytes.scalar(at: place, end: end)?.value ?? 0)
  }

  /// Whether a delimiter stands in brackets or quotes of its own, or at the end of the text.
  func isQuoted(_ place: Int, length: Int) -> Bool {
    guard place > segment, let before = scalar(before: place) else { return false }
    guard place + length < end else { return true }
    return InlineContext.isPair(before, bytes.scalar(at: place + length, end: end)?.value ?? 0)
  }

  func scalar(before place: Int) -> UInt32? {
    guard place > segment else { return nil }
    var start = place - 1
    while start > segment, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return bytes.scalar(at: start, end: end)?.value
  }

  /// The name of the role whose colons stand directly before a backquote.
  func roleBefore(_ quote: Int) -> Range<Int>? {
    guard quote - 1 > segment, bytes[quote - 1] == UInt8(ascii: ":") else { return nil }
    var start = quote - 1
    var found: Range<Int>?
    // No role has a name longer than this.
    let limit = max(segment, quote - 64)
    while start > limit, Characters.isWord(bytes[start - 1]) || "-._+:".utf8.contains(bytes[start - 1]) {
      start -= 1
      if bytes[start] == UInt8(ascii: ":"), start + 1 < quote - 1, endOfRoleName(from: start + 1) == quote - 1,
        allowsStart(behind: start)
      {
        found = start + 1..<quote - 1
      }
    }
    return quote + 1 < end && isWhitespace(at: quote + 1) ? nil : found
  }

  func endOfRoleName(from start: Int) -> Int {
    var place = start
    while place < end {
      if Characters.isWord(bytes[place]) {
        place += 1
      } else if place > start, place + 1 < end, "-._+:".utf8.contains(bytes[place]),
        Characters.isWord(bytes[place + 1])
      {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  /// Where the name of a reference begins that ends before an underscore.
  func startOfReference(endingAt underscore: Int) -> Int? {
    var start = underscore
    var found: Int?
    while start > segment {
      let length = lengthOfWordCharacter(before: start)
      if length > 0 {
        start -= length
        if allowsStart(behind: start) { found = start }
      } else if start < underscore, "-._+:".utf8.contains(bytes[start - 1]), start - 1 > segment,
        lengthOfWordCharacter(before: start - 1) > 0
      {
        start -= 1
      } else {
        break
      }
    }
    return found
  }

  /// How many bytes the letter or the digit before a place takes, or 0 where there is none.
  func lengthOfWordCharacter(before place: Int) -> Int {
    if bytes[place - 1] < 0x80 { return Characters.isAlphanumeric(bytes[place - 1]) ? 1 : 0 }
    guard let value = scalar(before: place), let scalar = Unicode.Scalar(value) else { return 0 }
    let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    return isWord ? scalar.utf8.count : 0
  }

  /// The end of interpreted text behind its backquote: a role, `_`, `__` or nothing.
  func endOfInterpreted(at quote: Int) -> (end: Int, underscores: Int, role: Range<Int>)? {
    let next = quote + 1
    if isByte(UInt8(ascii: ":"), at: next) {
      let name = endOfRoleName(from: next + 1)
      if name > next + 1, isByte(UInt8(ascii: ":"), at: name), allowsEnd(name + 1) {
        return (name + 1, 0, next + 1..<name)
      }
    }
    let count = underscores(at: next)
    if allowsEnd(next + count) { return (next + count, count, 0..<0) }
    return nil
  }
}
