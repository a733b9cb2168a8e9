import APIModel
import JSONDocument

/// The values at and beyond the bounds of a scalar.
struct ScalarTrials {
  private let scalar: Scalar

  init(_ scalar: Scalar) {
    self.scalar = scalar
  }

  var trials: [Trial] {
    switch scalar.kind {
    case .binary: []
    case .boolean: constantTrials
    case .string, .integer, .long, .float, .double:
      if scalar.constant != nil {
        constantTrials
      } else if !scalar.values.isEmpty {
        valueTrials
      } else {
        rangeTrials + lengthTrials + patternTrials + formatTrials
      }
    }
  }

  private var constantTrials: [Trial] {
    guard let constant = scalar.constant else { return [] }
    let other: JSONValue =
      switch constant {
      case .bool(let value): .bool(!value)
      case .number(let number): .number(number.shifted(by: 1))
      case .string(let text): .string(text + "-other")
      case .null, .array, .object: .null
      }
    return [Trial("as documented", constant, true), Trial("other than documented", other, false)]
  }

  private var valueTrials: [Trial] {
    let sample = ScalarSample(scalar)
    var trials = scalar.values.filter { $0.pattern == nil }.map { value in
      Trial("as \(value.wire)", sample.wire(value.wire), true)
    }
    for pattern in scalar.values.compactMap(\.pattern) {
      guard let text = PatternSampler.match(pattern, length: nil) else { continue }
      trials.append(Trial("as \(text)", .string(text), true))
    }
    if let separator = scalar.separator, scalar.values.count > 1 {
      let two = scalar.values.prefix(2).map(\.wire).joined(separator: separator)
      trials.append(Trial("as \(two)", .string(two), true))
    }
    trials.append(Trial("undocumented", undocumented, false))
    return trials
  }

  /// A value that is not documented and matches no documented pattern.
  private var undocumented: JSONValue {
    guard scalar.kind != .string else { return .string("undocumented value") }
    let highest = scalar.values.compactMap { JSONNumber($0.wire) }.max() ?? .zero
    return .number(highest.shifted(by: 1))
  }

  private var rangeTrials: [Trial] {
    guard let range = scalar.range else { return [] }
    let ends = [range.lower, range.upper].compactMap { $0?.value }
    return ends.flatMap { [$0.shifted(by: -1), $0, $0.shifted(by: 1)] }.reduce(into: [JSONNumber]()) {
      numbers,
      number in
      if !numbers.contains(number) { numbers.append(number) }
    }.map { number in
      let value: JSONValue = scalar.kind == .string ? .string(number.description) : .number(number)
      return Trial("at \(number)", value, range.contains(number))
    }
  }

  private var lengthTrials: [Trial] {
    guard let length = scalar.length, scalar.pattern == nil, scalar.format == nil, scalar.range == nil else {
      return []
    }
    return Trial.around(length, farthest: 4096).map { count in
      Trial("with \(count) characters", .string(ScalarSample.text(ofLength: count)), length.contains(count))
    }
  }

  private var patternTrials: [Trial] {
    guard let pattern = scalar.pattern else { return [] }
    var trials: [Trial] = []
    if let match = PatternSampler.match(pattern, length: scalar.length) {
      trials.append(Trial("matching its pattern", .string(match), true))
    }
    let counterexamples = ["", "\u{1}", "no match, surely!"]
    let isMatch = { (text: String) in (try? Regex(pattern).wholeMatch(in: text)) != nil }
    if let text = counterexamples.first(where: { !isMatch($0) }) {
      trials.append(Trial("not matching its pattern", .string(text), false))
    }
    return trials
  }

  private var formatTrials: [Trial] {
    guard let format = scalar.format, scalar.kind == .string, scalar.pattern == nil, scalar.length == nil else {
      return []
    }
    let fitting = Trial("in its format", .string(format.sample), true)
    return [fitting] + (format.counterexample.map { [Trial("not in its format", .string($0), false)] } ?? [])
  }
}
