import APIModel
import JSONDocument

extension Scalar.Kind {
  /// The value of JSON Schema's `type`.
  var schemaType: String {
    switch self {
    case .string, .binary: "string"
    case .integer, .long: "integer"
    case .float, .double: "number"
    case .boolean: "boolean"
    }
  }

  /// The value of `format` that tells the kind from others of the same type.
  var schemaFormat: String? {
    switch self {
    case .long: "int64"
    case .double: "double"
    case .binary: "binary"
    case .string, .integer, .float, .boolean: nil
    }
  }

  /// The kind that has a type and a format; nil if none has the type.
  init?(schemaType: String, format: String?) {
    let kinds = Self.allCases.filter { $0.schemaType == schemaType }
    guard let kind = kinds.first(where: { $0.schemaFormat == format }) ?? kinds.first(where: { $0.schemaFormat == nil })
    else { return nil }
    self = kind
  }

  /// The JSON that a listed value stands for; a text that is no value of the kind stays a text.
  func value(of wire: String) -> JSONValue {
    switch schemaType {
    case "integer", "number": JSONNumber(wire).map(JSONValue.number) ?? .string(wire)
    case "boolean": wire == "true" ? .bool(true) : wire == "false" ? .bool(false) : .string(wire)
    default: .string(wire)
    }
  }
}

extension Format {
  /// A keyword of JSON Schema with its value.
  struct Annotation: Hashable {
    var keyword: String
    var value: String
  }

  /// How JSON Schema says it; nil where it has no word, or one that is stricter than the format is here.
  ///
  /// JSON Schema's `time` wants an offset from UTC, and its `uuid` wants hyphens: documented values have neither.
  var annotation: Annotation? {
    switch self {
    case .dateTime, .date, .ipv4, .ipv6, .uri, .email, .hostname: Annotation(keyword: "format", value: rawValue)
    case .base64: Annotation(keyword: "contentEncoding", value: "base64")
    case .json: Annotation(keyword: "contentMediaType", value: "application/json")
    case .xml: Annotation(keyword: "contentMediaType", value: "application/xml")
    case .time, .epochSeconds, .epochMilliseconds, .uuid, .ip, .cidr: nil
    }
  }
}
