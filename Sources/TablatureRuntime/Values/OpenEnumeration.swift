/// A value with a list of documented values, that keeps any other value as it came.
///
///     public struct AlgorithmType: OpenEnumeration {
///       public var rawValue: String
///       public init(rawValue: String) { self.rawValue = rawValue }
///       public static var fast: Self { Self(rawValue: "fast") }
///       public static var documentedValues: [Self] { [.fast] }
///     }
public protocol OpenEnumeration: RawRepresentable, Codable, Hashable, Sendable, ParameterValue, Validatable
where RawValue: ParameterValue & Codable & Hashable {
  /// Makes a value, documented or not.
  init(rawValue: RawValue)
  /// The values that the reference lists.
  static var documentedValues: [Self] { get }
  /// Patterns of further values, where the reference lists a value that stands for many.
  static var documentedPatterns: [Pattern] { get }
}

extension OpenEnumeration {
  /// Hardly any value stands for many.
  public static var documentedPatterns: [Pattern] { [] }

  /// Whether the reference lists the value.
  public var isDocumented: Bool {
    let rawValue = rawValue
    for value in Self.documentedValues where value.rawValue == rawValue { return true }
    let patterns = Self.documentedPatterns
    guard !patterns.isEmpty else { return false }
    let text = rawValue.parameterText
    return patterns.contains { $0.matches(text) }
  }

  /// The value as text.
  public var parameterText: String { rawValue.parameterText }

  /// Reports a value that the reference does not list, in requests only.
  public func validate(with validator: inout Validator) {
    guard validator.mode == .request, !isDocumented else { return }
    validator.report(.undocumentedValue, "\(WireValue.quoted(parameterText)) is not a documented value")
  }
}
