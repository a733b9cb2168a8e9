/// The lowest and the highest value that is allowed, either of which may be missing.
public struct Limits<Value: Comparable & Sendable>: Sendable {
  private let lower: Value?
  private let upper: Value?
  private let excludesLower: Bool
  private let excludesUpper: Bool

  /// From the first to the second value, both included.
  public init(_ lower: Value, _ upper: Value) {
    self.init(from: lower, upTo: upper)
  }

  /// Makes limits: `from` and `upTo` are included, `above` and `below` are not.
  public init(from: Value? = nil, above: Value? = nil, upTo: Value? = nil, below: Value? = nil) {
    lower = above ?? from
    upper = below ?? upTo
    excludesLower = above != nil
    excludesUpper = below != nil
  }

  /// Whether a value lies within.
  public func contains(_ value: Value) -> Bool {
    if let lower, excludesLower ? !(value > lower) : !(value >= lower) { return false }
    if let upper, excludesUpper ? !(value < upper) : !(value <= upper) { return false }
    return true
  }
}

extension Limits: CustomStringConvertible {
  /// The limits in words, such as `from 1 to 100`, `above 0` or `below 1`.
  public var description: String {
    let low = lower.map { "\(excludesLower ? "above" : "from") \(Self.text($0))" }
    let high = upper.map { "\(excludesUpper ? "below" : low == nil ? "at most" : "to") \(Self.text($0))" }
    switch (low, high) {
    case (let low?, let high?): return excludesUpper ? "\(low) and \(high)" : "\(low) \(high)"
    case (let low?, nil): return excludesLower ? low : "at least " + low.dropFirst("from ".count)
    case (nil, let high?): return high
    case (nil, nil): return "any"
    }
  }

  private static func text(_ value: Value) -> String {
    (value as? any ParameterValue)?.parameterText ?? "\(value)"
  }
}
