/// A Swift type as generated code spells it.
indirect enum SwiftType: Hashable, Sendable {
  case string, int, int64, double, bool, data
  /// A form with parts, from the runtime.
  case multipartForm
  /// Any JSON value, from the runtime.
  case jsonValue
  /// A type of the generated module; `module` is there where a nested type of the same name would be meant otherwise.
  case named(SwiftName, module: SwiftName?)
  case array(SwiftType)
  case dictionary(SwiftType)
  case optional(SwiftType)
  /// A value that may come as another kind of JSON than documented.
  case documented(SwiftType)
  /// A value for which `null` is not the same as missing.
  case nullable(SwiftType)

  /// The type with `?`, once.
  var optionalized: SwiftType {
    switch self {
    case .optional: self
    default: .optional(self)
    }
  }

  /// Whether `Data` is a part of it.
  var mentionsData: Bool {
    switch self {
    case .data: true
    case .array(let type), .dictionary(let type), .optional(let type), .documented(let type), .nullable(let type):
      type.mentionsData
    case .string, .int, .int64, .double, .bool, .multipartForm, .jsonValue, .named: false
    }
  }
}

extension SwiftText {
  /// A type as it is written after a colon.
  static func type(_ type: SwiftType) -> SwiftText {
    switch type {
    case .string: SwiftText("String")
    case .int: SwiftText("Int")
    case .int64: SwiftText("Int64")
    case .double: SwiftText("Double")
    case .bool: SwiftText("Bool")
    case .data: SwiftText("Data")
    case .multipartForm: SwiftText("MultipartForm")
    case .jsonValue: SwiftText("JSONValue")
    case .named(let name, let module):
      if let module { .declaration(module) + .member(name) } else { .declaration(name) }
    case .array(let element): SwiftText("[") + .type(element) + SwiftText("]")
    case .dictionary(let value): SwiftText("[String: ") + .type(value) + SwiftText("]")
    case .optional(let wrapped): .type(wrapped) + SwiftText("?")
    case .documented(let value): SwiftText("Documented<") + .type(value) + SwiftText(">")
    case .nullable(let value): SwiftText("Nullable<") + .type(value) + SwiftText(">")
    }
  }
}
