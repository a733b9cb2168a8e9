extension JSONValue {
  /// How JSON is laid out.
  public enum Layout: Sendable, Hashable {
    /// On one line, without spaces.
    case compact
    /// On one line, with a space after each comma and colon.
    case spaced
    /// One element or member a line, indented by two spaces a level.
    case pretty
  }

  /// The value as JSON text, without a line break at the end.
  ///
  /// Members keep their order and numbers their text; of the characters only those are escaped that have to be.
  public func text(_ layout: Layout = .compact) -> String {
    var writer = JSONWriter(layout)
    writer.write(self, depth: 0)
    return String(decoding: writer.output, as: UTF8.self)
  }
}

/// Collects the UTF-8 text of a value.
private struct JSONWriter {
  private(set) var output: [UInt8] = []
  private let layout: JSONValue.Layout

  init(_ layout: JSONValue.Layout) {
    self.layout = layout
  }

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .number(let number): output += number.description.utf8
    case .string(let text): writeString(text)
    case .array(let elements): writeArray(elements, depth: depth)
    case .object(let members): writeObject(members, depth: depth)
    }
  }

  private mutating func writeArray(_ elements: [JSONValue], depth: Int) {
    output.append(UInt8(ascii: "["))
    for (place, element) in elements.enumerated() {
      separate(place, depth: depth)
      write(element, depth: depth + 1)
    }
    close(UInt8(ascii: "]"), isEmpty: elements.isEmpty, depth: depth)
  }

  private mutating func writeObject(_ members: [JSONValue.Member], depth: Int) {
    output.append(UInt8(ascii: "{"))
    for (place, member) in members.enumerated() {
      separate(place, depth: depth)
      writeString(member.name)
      output.append(UInt8(ascii: ":"))
      if layout != .compact { output.append(UInt8(ascii: " ")) }
      write(member.value, depth: depth + 1)
    }
    close(UInt8(ascii: "}"), isEmpty: members.isEmpty, depth: depth)
  }

  private mutating func separate(_ place: Int, depth: Int) {
    if place > 0 {
      output.append(UInt8(ascii: ","))
      if layout == .spaced { output.append(UInt8(ascii: " ")) }
    }
    startLine(depth: depth + 1)
  }

  private mutating func close(_ bracket: UInt8, isEmpty: Bool, depth: Int) {
    if !isEmpty { startLine(depth: depth) }
    output.append(bracket)
  }

  private mutating func startLine(depth: Int) {
    guard layout == .pretty else { return }
    output.append(UInt8(ascii: "\n"))
    output += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  private mutating func writeString(_ text: String) {
    var text = text
    output.append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
      var start = 0
      for (index, byte) in bytes.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        output += UnsafeBufferPointer(rebasing: bytes[start..<index])
        writeEscape(byte)
        start = index + 1
      }
      output += UnsafeBufferPointer(rebasing: bytes[start...])
    }
    output.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default:
      append(byte < 0x10 ? "\\u000" : "\\u00")
      output += String(byte, radix: 16).utf8
    }
  }

  private mutating func append(_ text: StaticString) {
    output += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
