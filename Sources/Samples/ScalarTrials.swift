import APIModel
import JSONDocument

/// The values at and beyond the bounds of a scalar.
struct ScalarTrials {
  /// Longer texts are not tried.
  private static let longestText = 4096

  private let scalar: Scalar

  init(_ scalar: Scalar) {
    self.scalar = scalar
  }

  /// Values with what validation says about each; those it cannot be told for are left out.
  var trials: [Trial] {
    let rules = ScalarRules(scalar: scalar)
    return candidates.compactMap { candidate in
      rules.accepts(candidate.value).map { Trial(candidate.label, candidate.value, $0) }
    }
  }

  private typealias Candidate = (label: String, value: JSONValue)

  private var candidates: [Candidate] {
    if scalar.onlyValue != nil { return constants }
    switch scalar.kind {
    case .boolean, .binary: return []
    case .string, .integer, .long, .float, .double:
      return scalar.values.isEmpty ? numbers + lengths + texts : values
    }
  }

  private var constants: [Candidate] {
    guard let constant = scalar.onlyValue else { return [] }
    let other: JSONValue =
      switch constant {
      case .bool(let value): .bool(!value)
      case .number(let number): .number(number.shifted(by: number.int == .max ? -1 : 1))
      case .string(let text): .string(text + "-other")
      case .null, .array, .object: .null
      }
    return [("as documented", constant), ("other than documented", other)]
  }

  private var values: [Candidate] {
    let sample = ScalarSample(scalar)
    let listed = scalar.values.filter { $0.pattern == nil }
    let forms = scalar.values.compactMap(\.pattern).compactMap { PatternSampler.match($0, length: scalar.length) }
    var candidates = listed.map { ("as \($0.wire)", sample.wire($0.wire)) } + forms.map { ("as \($0)", .string($0)) }
    if let separator = scalar.separator, listed.count > 1 {
      let two = listed.prefix(2).map(\.wire).joined(separator: separator)
      candidates.append(("as \(two)", .string(two)))
    }
    return candidates + (undocumented.map { [("undocumented", $0)] } ?? [])
  }

  /// A value that is not documented and matches no documented pattern; nil where there is none to be found.
  var undocumented: JSONValue? {
    let rules = ScalarRules(scalar: scalar)
    let candidates: [JSONValue] =
      scalar.kind == .string
      ? [.string("undocumented value"), .string("\u{1}"), .string("undocumented-2"), .string("")]
      : (0...scalar.values.count).map { .number(JSONNumber($0)) }
    return candidates.first { rules.accepts($0) == false }
  }

  /// The ends of the range and their neighbours.
  private var numbers: [Candidate] {
    guard let range = scalar.range else { return [] }
    let ends = [range.lower, range.upper].compactMap { $0?.value }
    var numbers: [JSONNumber] = []
    for end in ends {
      for number in [end.shifted(by: -1), end, end.shifted(by: 1)] where !numbers.contains(number) {
        numbers.append(number)
      }
    }
    return numbers.map { number in
      ("at \(number)", scalar.kind == .string ? .string(number.description) : .number(number))
    }
  }

  private var lengths: [Candidate] {
    guard let length = scalar.length else { return [] }
    return Trial.around(length, farthest: Self.longestText).map { count in
      ("with \(count) characters", .string(ScalarSample.text(ofLength: count)))
    }
  }

  private var texts: [Candidate] {
    var candidates: [Candidate] = []
    if let pattern = scalar.pattern {
      if let match = PatternSampler.match(pattern, length: scalar.length) {
        candidates.append(("matching its pattern", .string(match)))
      }
      let others = ["", "\u{1}", "no match, surely!"]
      if let other = others.first(where: { PatternSampler.matches(pattern, $0) == false }) {
        candidates.append(("not matching its pattern", .string(other)))
      }
    }
    if let format = scalar.format, scalar.kind == .string {
      candidates.append(("in its format", .string(format.sample)))
      if let other = format.counterexample { candidates.append(("not in its format", .string(other))) }
    }
    return candidates
  }
}
