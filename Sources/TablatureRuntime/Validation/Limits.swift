/// The lowest and the highest number that is allowed, either of which may be missing.
public struct Limits: Hashable, Sendable {
  /// A number at one end: a whole number is exact, whatever kind of number it is compared with.
  public enum End: Hashable, Sendable {
    /// A whole number.
    case whole(Int64)
    /// A number with a fraction.
    case fraction(Double)
  }

  private let lower: End?
  private let upper: End?
  private let excludesLower: Bool
  private let excludesUpper: Bool

  /// From the first to the second number, both included.
  public init(_ lower: End, _ upper: End) {
    self.init(from: lower, upTo: upper)
  }

  /// Makes limits: `from` and `upTo` are included, `above` and `below` are not.
  public init(from: End? = nil, above: End? = nil, upTo: End? = nil, below: End? = nil) {
    lower = above ?? from
    upper = below ?? upTo
    excludesLower = above != nil
    excludesUpper = below != nil
  }

  /// Whether a whole number lies within.
  public func contains(_ value: Int64) -> Bool {
    if let lower {
      let isInside =
        switch lower {
        case .whole(let end): excludesLower ? value > end : value >= end
        case .fraction(let end): excludesLower ? Double(value) > end : Double(value) >= end
        }
      guard isInside else { return false }
    }
    guard let upper else { return true }
    return switch upper {
    case .whole(let end): excludesUpper ? value < end : value <= end
    case .fraction(let end): excludesUpper ? Double(value) < end : Double(value) <= end
    }
  }

  /// Whether a number lies within.
  public func contains(_ value: Double) -> Bool {
    if let lower {
      guard excludesLower ? value > lower.double : value >= lower.double else { return false }
    }
    guard let upper else { return true }
    return excludesUpper ? value < upper.double : value <= upper.double
  }
}

extension Limits.End: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// Makes the value that a literal shows.
  public init(integerLiteral value: Int64) {
    self = .whole(value)
  }

  /// Makes the value that a literal shows.
  public init(floatLiteral value: Double) {
    self = .fraction(value)
  }

  fileprivate var double: Double {
    switch self {
    case .whole(let value): Double(value)
    case .fraction(let value): value
    }
  }
}

extension Limits.End: CustomStringConvertible {
  /// The number.
  public var description: String {
    switch self {
    case .whole(let value): value.description
    case .fraction(let value): value.parameterText
    }
  }
}

extension Limits: CustomStringConvertible {
  /// The limits in words, such as `from 1 to 100`, `above 0`, or `5` where both ends are that number.
  public var description: String {
    switch (lower, upper) {
    case (let low?, let high?) where low == high && !excludesLower && !excludesUpper:
      "\(low)"
    case (let low?, let high?):
      "\(excludesLower ? "above" : "from") \(low) \(excludesUpper ? "and below" : "to") \(high)"
    case (let low?, nil): "\(excludesLower ? "above" : "at least") \(low)"
    case (nil, let high?): "\(excludesUpper ? "below" : "at most") \(high)"
    case (nil, nil): "any"
    }
  }
}
