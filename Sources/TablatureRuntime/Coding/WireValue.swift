import Foundation

/// Describes the JSON that a decoder stands at, for messages.
enum WireValue {
  /// The kind of the value and, for a scalar whose names say nothing of a secret, the value itself: `string "high"`,
  /// `number 3.5`, `list`.
  static func description(at decoder: any Decoder) -> String {
    let text = kindAndValue(at: decoder)
    return SecretNames.cover(decoder.codingPath.map(\.stringValue)) ? String(text.prefix { $0 != " " }) : text
  }

  private static func kindAndValue(at decoder: any Decoder) -> String {
    if let tree = decoder as? TreeDecoder { return description(of: tree.value) }
    if (try? decoder.unkeyedContainer()) != nil { return "list" }
    if (try? decoder.container(keyedBy: WireKey.self)) != nil { return "object" }
    guard let scalar = try? decoder.singleValueContainer() else { return "nothing" }
    if scalar.decodeNil() { return "null" }
    if let value = try? scalar.decode(Bool.self) { return "boolean \(value)" }
    if let value = try? scalar.decode(String.self) { return "string \(quoted(value))" }
    guard let number = try? scalar.decode(JSONNumber.self) else { return "number that cannot be read" }
    return "number \(number)"
  }

  private static func description(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): "boolean \(flag)"
    case .number(let number): "number \(number)"
    case .string(let text): "string \(quoted(text))"
    case .array: "list"
    case .object: "object"
    }
  }

  /// A string in quotation marks, without control characters and not longer than a line.
  static func quoted(_ text: String) -> String {
    let limit = 60
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
    return start.debugDescription + (start.unicodeScalars.count < text.unicodeScalars.count ? "…" : "")
  }
}
