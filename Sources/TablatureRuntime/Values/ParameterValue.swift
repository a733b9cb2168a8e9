/// A value that can be sent in a query or a header: a scalar, or a list of them.
public protocol RequestParameter {
  /// What is sent under the name of the parameter, each text on its own, before anything is percent-encoded.
  var parameterTexts: [String] { get }
}

/// A value that can be sent in a path, a query or a header.
public protocol ParameterValue: RequestParameter {
  /// The value as it is written there, before anything is percent-encoded.
  var parameterText: String { get }
}

extension ParameterValue {
  /// The one text of the value.
  public var parameterTexts: [String] { [parameterText] }
}

extension Array: RequestParameter where Element: ParameterValue {
  /// The texts of the elements.
  public var parameterTexts: [String] { map(\.parameterText) }
}

extension String: ParameterValue {
  /// The value as text.
  public var parameterText: String { self }
}

extension Int: ParameterValue {
  /// The value as text.
  public var parameterText: String { description }
}

extension Int64: ParameterValue {
  /// The value as text.
  public var parameterText: String { description }
}

extension Double: ParameterValue {
  /// The shortest text that means the same number, without a fraction where there is none.
  public var parameterText: String { Int64(exactly: self)?.description ?? description }
}

extension Bool: ParameterValue {
  /// The value as text.
  public var parameterText: String { description }
}

extension Documented: RequestParameter where Value: ParameterValue {}

extension Documented: ParameterValue where Value: ParameterValue {
  /// The value as text.
  public var parameterText: String {
    switch self {
    case .value(let value): value.parameterText
    case .other(.string(let text)): text
    case .other(let value): value.description
    }
  }
}
