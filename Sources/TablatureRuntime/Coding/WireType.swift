/// Names types as the schema does, for messages.
enum WireType {
  /// The schema's name of a type, such as `long`, `list of string` or `RunningTask`.
  static func name(of type: Any.Type) -> String {
    switch type {
    case is String.Type: "string"
    case is Int.Type, is Int32.Type: "integer"
    case is Int64.Type: "long"
    case is Double.Type, is Float.Type: "double"
    case is Bool.Type: "boolean"
    case is JSONValue.Type: "any value"
    case let type as any NamedOnWire.Type: type.wireName
    default: String(describing: type)
    }
  }
}

/// A generic type that the schema names in another way than Swift does.
protocol NamedOnWire {
  static var wireName: String { get }
}

extension Array: NamedOnWire {
  static var wireName: String { "list of \(WireType.name(of: Element.self))" }
}

extension Dictionary: NamedOnWire where Key == String {
  static var wireName: String { "map of \(WireType.name(of: Value.self))" }
}

extension Optional: NamedOnWire {
  static var wireName: String { WireType.name(of: Wrapped.self) }
}

extension Nullable: NamedOnWire {
  static var wireName: String { WireType.name(of: Value.self) }
}
