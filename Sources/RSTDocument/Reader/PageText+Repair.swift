#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether these are valid UTF-8 without a byte order mark, NUL and the line separators beyond ASCII.
  var isCleanUTF8: Bool {
    var index = 0
    while index < count {
      if self[index] & 0x80 == 0, self[index] != 0 {
        index += 1
        continue
      }
      guard let scalar = scalar(at: index, end: count), !isSeparator(scalar.value), scalar.value != 0 else {
        return false
      }
      if scalar.value == 0xFEFF, index == 0 { return false }
      index += scalar.length
    }
    return true
  }

  /// The same text with line feeds for everything that ends a line, blanks for form feeds and vertical tabs, U+FFFD for
  /// NUL, and no byte order mark.
  func withPlainLineEnds() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    while index < count, let scalar = scalar(at: index, end: count) {
      switch scalar.value {
      case 0x00: result += [0xEF, 0xBF, 0xBD]
      case 0x0B, 0x0C: result.append(Characters.space)
      case 0x0D:
        result.append(0x0A)
        if index + 1 < count, self[index + 1] == 0x0A { index += 1 }
      case let value where isSeparator(value): result.append(0x0A)
      case 0xFEFF where index == 0: break
      default: result.append(contentsOf: self[index..<index + scalar.length])
      }
      index += scalar.length
    }
    return result
  }

  private func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The same text with blanks up to the next multiple of eight characters for each tab.
  func expandingTabs() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count + count / 4)
    var column = 0
    for byte in self {
      switch byte {
      case UInt8(ascii: "\t"):
        let width = 8 - column % 8
        result.append(contentsOf: repeatElement(Characters.space, count: width))
        column += width
      case UInt8(ascii: "\n"):
        result.append(byte)
        column = 0
      default:
        result.append(byte)
        if byte & 0xC0 != 0x80 { column += 1 }
      }
    }
    return result
  }

  /// The lines of the text, each without white space at its end.
  func splitIntoLines() -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(count / 64 + 16)
    var start = 0
    while start < count {
      let end = lineFeed(from: start) ?? count
      let trimmed = trimmedEnd(start..<end)
      lines.append(
        Line(
          start: UInt32(truncatingIfNeeded: start),
          text: UInt32(truncatingIfNeeded: start),
          end: UInt32(truncatingIfNeeded: trimmed),
          number: UInt32(truncatingIfNeeded: lines.count + 1)
        )
      )
      start = end + 1
    }
    return lines
  }

  private func lineFeed(from start: Int) -> Int? {
    guard let base = baseAddress, let found = memchr(base + start, 0x0A, count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
