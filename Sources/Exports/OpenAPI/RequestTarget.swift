import APIModel
import JSONDocument

/// What the request line of an example shows of the parameters in the query.
struct RequestTarget {
  private var query: [String: [String]] = [:]

  /// Reads a target such as `/v1/tasks?limit=10`.
  init(_ text: String) {
    guard let mark = text.firstIndex(of: "?") else { return }
    for item in text[text.index(after: mark)...].split(separator: "&") {
      let sides = item.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, let name = Self.decoded(sides[0]), let value = Self.decoded(sides[1]) else { continue }
      query[name, default: []].append(value)
    }
  }

  /// The value of a parameter as JSON; nil if there is none, or one that is no value of the parameter's type.
  func value(of parameter: Parameter) -> JSONValue? {
    guard parameter.location == .query, let texts = query[parameter.field.name] else { return nil }
    guard case .array(let element, _) = parameter.field.value.shape else {
      return texts.count == 1 ? Self.value(texts[0], of: parameter.field.value) : nil
    }
    let values = texts.compactMap { Self.value($0, of: element) }
    return values.count == texts.count ? .array(values) : nil
  }

  /// Placeholders such as `{limit}` are no values of numbers; of strings they are told by their braces.
  private static func value(_ text: String, of type: ValueType) -> JSONValue? {
    guard case .scalar(let scalar) = type.shape, !text.contains("{") else { return nil }
    let value = scalar.kind.value(of: text)
    switch (scalar.kind, value) {
    case (.string, .string), (.integer, .number), (.long, .number), (.float, .number), (.double, .number),
      (.boolean, .bool):
      return value
    default: return nil
    }
  }

  /// Decodes `%20` and `+`; nil where the result is no UTF-8.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = UInt8(Substring(rest.prefix(2)), radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
