import APIModel
import JSONDocument

/// Finds the place of a value in a JSON text that is known to be valid.
struct JSONLocator {
  private let bytes: [UInt8]
  private var position = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Where the value at a path starts, as an offset into the UTF-8 of the text; for a member, where its name does.
  ///
  /// Where the path leads on into what is not there, it is the place of the last value on it that is.
  static func offset(of path: JSONPath, in text: String) -> Int {
    var locator = JSONLocator(text)
    locator.skipSpace()
    var offset = locator.position
    for step in path.steps {
      guard let found = locator.enter(step) else { break }
      offset = found
    }
    return offset
  }

  /// Goes to the start of the value that a step leads to; returns the place to show.
  private mutating func enter(_ step: JSONPath.Step) -> Int? {
    switch step {
    case .member(let name): enterMember(name)
    case .element(let index): enterElement(index)
    }
  }

  private mutating func enterMember(_ name: String) -> Int? {
    guard skip("{") else { return nil }
    while current == UInt8(ascii: "\"") {
      let start = position
      skipString()
      let isFound = JSONLocator.string(bytes[start..<position]) == name
      skipSpace()
      _ = skip(":")
      if isFound { return start }
      skipValue()
      guard skip(",") else { return nil }
    }
    return nil
  }

  private mutating func enterElement(_ index: Int) -> Int? {
    guard skip("[") else { return nil }
    for _ in 0..<index {
      skipValue()
      guard skip(",") else { return nil }
    }
    return current == UInt8(ascii: "]") ? nil : position
  }

  private static func string(_ literal: ArraySlice<UInt8>) -> String? {
    guard case .string(let text) = try? JSONValue(parsing: String(decoding: literal, as: UTF8.self)) else { return nil }
    return text
  }

  // MARK: Passing over

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
  }

  /// Passes over a character and the white space after it.
  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    skipSpace()
    return true
  }

  private mutating func skipString() {
    position += 1
    while let byte = current, byte != UInt8(ascii: "\"") {
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position + 1, bytes.count)
  }

  /// Passes over a value of any kind, counting brackets, and the white space after it.
  private mutating func skipValue() {
    var depth = 0
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        skipString()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
      case UInt8(ascii: ","):
        if depth == 0 { return }
      default:
        break
      }
      position += 1
    }
  }
}
