/// A value with a list of documented values, that keeps any other value as it came.
///
///     public struct AlgorithmType: OpenEnumeration {
///       public let rawValue: String
///       public init(rawValue: String) { self.rawValue = rawValue }
///       public static var fast: Self { Self(rawValue: "fast") }
///       public static var documentedValues: [Self] { [.fast] }
///     }
public typealias OpenEnumeration = OpenValue & Codable & Hashable & Sendable

/// What `OpenEnumeration` asks for that Swift's own protocols do not.
///
/// It stands beside them for the reason that `FieldListing` gives. `RawRepresentable` alone it refines, so that the code
/// below is preferred to what Swift offers for raw values, which needs more of each type.
public protocol OpenValue: RawRepresentable, ParameterValue, Validatable where RawValue: OpenRawValue {
  /// Makes a value, documented or not.
  init(rawValue: RawValue)
  /// The values that the reference lists.
  static var documentedValues: [Self] { get }
  /// Patterns of further values, where the reference lists a value that stands for many.
  static var documentedPatterns: [Pattern] { get }
}

/// A scalar of JSON that the values of an enumeration can be.
public protocol OpenRawValue: ParameterValue, Codable, Hashable {}

extension String: OpenRawValue {}
extension Int: OpenRawValue {}
extension Int64: OpenRawValue {}
extension Double: OpenRawValue {}
extension Bool: OpenRawValue {}

// MARK: - Coded, compared and hashed as the raw value

extension OpenValue {
  /// Reads the raw value, documented or not.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
  }

  /// Writes the raw value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// Compares the raw values.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.rawValue == rhs.rawValue }

  /// Hashes the raw value.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// A hash of the raw value.
  public var hashValue: Int { rawValue.hashValue }
}

// MARK: - What the reference lists

extension OpenValue {
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
