/// The lowest and the highest value that is allowed, either of which may be missing.
public struct Bounds<Value: Comparable & Hashable & Sendable>: Sendable, Hashable {
  /// One end of a range.
  public struct End: Sendable, Hashable {
    /// The number at the end.
    public var value: Value
    /// Whether the number itself is outside.
    public var isExclusive: Bool

    /// Makes an end.
    public init(_ value: Value, isExclusive: Bool = false) {
      self.value = value
      self.isExclusive = isExclusive
    }
  }

  /// The lower end, or nil for none.
  public var lower: End?
  /// The upper end, or nil for none.
  public var upper: End?

  /// Makes bounds from two ends.
  public init(lower: End? = nil, upper: End? = nil) {
    self.lower = lower
    self.upper = upper
  }

  /// Makes bounds that include both ends.
  public init(_ range: ClosedRange<Value>) {
    lower = End(range.lowerBound)
    upper = End(range.upperBound)
  }

  /// Whether a value lies within.
  public func contains(_ value: Value) -> Bool {
    if let lower, lower.isExclusive ? value <= lower.value : value < lower.value { return false }
    if let upper, upper.isExclusive ? value >= upper.value : value > upper.value { return false }
    return true
  }

  /// Whether no value can lie within, because the ends are the wrong way round.
  public var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return lower.value > upper.value || (lower.value == upper.value && (lower.isExclusive || upper.isExclusive))
  }
}

extension Bounds: CustomStringConvertible where Value: CustomStringConvertible {
  /// The notation of the schema: `1...100`, `1...`, `...100`, and `>0...<1` where an end is outside.
  public var description: String {
    let low = lower.map { ($0.isExclusive ? ">" : "") + $0.value.description } ?? ""
    let high = upper.map { ($0.isExclusive ? "<" : "") + $0.value.description } ?? ""
    return "\(low)...\(high)"
  }
}
