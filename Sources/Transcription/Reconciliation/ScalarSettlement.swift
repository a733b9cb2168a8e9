import APIModel
import Diagnostics
import JSONDocument

/// Makes the constraints of one scalar agree with each other and with its kind.
struct ScalarSettlement {
  /// The scalar, whose constraints agree once it is settled.
  private(set) var scalar: Scalar
  /// What was left out or changed, in words.
  private(set) var problems: [String] = []

  /// Starts with a scalar as pages describe it.
  init(_ scalar: Scalar) {
    self.scalar = scalar
  }

  private var isNumber: Bool { scalar.jsonKind == .number }
  private var isString: Bool { scalar.kind == .string }

  /// Leaves out what cannot hold.
  mutating func settle() {
    leaveOutMisplaced()
    leaveOutImpossible()
    settleConstant()
    settleKindOfNumber()
    scalar.values = scalar.values.filter { isOfKind($0) }
    settleRange()
    settleLength()
    settlePattern()
    leaveOutRepeated()
    // What examples show are further values, and no list of their own.
    if !scalar.values.contains(where: { $0.evidence == .documented }) { scalar.values = [] }
    if scalar.values.isEmpty { scalar.isClosed = false }
  }

  private mutating func note(_ problem: String) { problems.append(problem) }

  // MARK: Constraints by themselves

  /// Leaves out constraints that a scalar of this kind does not have; the page meant something else by them.
  private mutating func leaveOutMisplaced() {
    if !isString {
      (scalar.length, scalar.pattern, scalar.separator) = (nil, nil, nil)
      if !isNumber { scalar.range = nil }
    }
    if scalar.separator == "" { scalar.separator = nil }
    if scalar.kind == .binary { (scalar.values, scalar.constant) = ([], nil) }
    guard let format = scalar.format, !isString else { return }
    if !isNumber || !(format == .epochSeconds || format == .epochMilliseconds) { scalar.format = nil }
  }

  /// Leaves out bounds that nothing lies within, and patterns that cannot be read.
  private mutating func leaveOutImpossible() {
    if let range = scalar.range, range.isEmpty {
      note("nothing lies within the range \(range), which is left out")
      scalar.range = nil
    }
    if let length = scalar.length, length.isEmpty {
      note("nothing lies within the length \(length), which is left out")
      scalar.length = nil
    }
    if let pattern = scalar.pattern, !isPattern(pattern) {
      note("\(pattern.quoted) is no regular expression and is left out")
      scalar.pattern = nil
    }
    scalar.values = scalar.values.map { value in
      guard let pattern = value.pattern, !isString || !isPattern(pattern) else { return value }
      var value = value
      value.pattern = nil
      return value
    }
  }

  private func isPattern(_ text: String) -> Bool { (try? Pattern(text)) != nil }

  /// A constant beside a list of values is one of them.
  private mutating func settleConstant() {
    guard let constant = scalar.constant, !scalar.values.isEmpty || !isUpheld(constant) else { return }
    scalar.constant = nil
    guard let text = constant.wireText else { return }
    if scalar.values.isEmpty {
      note("the only value \(text.quoted) contradicts the other facts and is left out")
    } else if !scalar.values.contains(where: { $0.wire == text }) {
      scalar.values.insert(EnumeratedValue(text), at: 0)
    }
  }

  private func isUpheld(_ constant: JSONValue) -> Bool {
    Conformance(Service(name: "")).issues(of: constant, as: ValueType(.scalar(scalar)), in: .request).isEmpty
  }

  // MARK: Values

  /// A listed fraction makes a whole number one that may have a fraction.
  private mutating func settleKindOfNumber() {
    guard scalar.isWhole else { return }
    let fraction = scalar.values.first { JSONNumber($0.wire).map { !$0.isWhole } ?? false }
    guard let fraction else { return }
    note("the value \(fraction.wire.quoted) is no whole number, though the type says so; taken as a fraction")
    scalar.kind = .double
  }

  private mutating func isOfKind(_ value: EnumeratedValue) -> Bool {
    let isOfKind: Bool
    switch scalar.jsonKind {
    case .number: isOfKind = JSONNumber(value.wire) != nil
    case .boolean: isOfKind = value.wire == "true" || value.wire == "false"
    case .string, .null, .array, .object: isOfKind = true
    }
    if !isOfKind { note("the value \(value.wire.quoted) is not \(scalar.noun) and is left out") }
    return isOfKind
  }

  /// Makes range and values agree: of a text, values that spell no number say that the range is about something else; of
  /// a number, values outside have a meaning of their own, such as `-1` for no limit, and belong to the range as well.
  private mutating func settleRange() {
    guard let range = scalar.range else { return }
    scalar.values.removeAll { value in
      value.evidence == .example && JSONNumber(value.wire).map { !range.contains($0) } ?? false
    }
    let plain = scalar.values.filter { $0.pattern == nil }
    if isString, plain.contains(where: { parts(of: $0).contains { JSONNumber($0) == nil } }) {
      note("the range \(range) contradicts the values, which spell no numbers, and is left out")
      scalar.range = nil
      return
    }
    let numbers = plain.flatMap { parts(of: $0) }.compactMap { JSONNumber($0) }
    let outside = numbers.filter { !range.contains($0) }
    guard !outside.isEmpty else { return }
    note("values lie outside the range \(range), which is widened")
    scalar.range = outside.reduce(range) { $0.including($1) }
    if outside.count * 2 >= numbers.count { scalar.values = [] }
  }

  private mutating func settleLength() {
    guard let length = scalar.length else { return }
    let kept = scalar.values.filter { value in
      value.pattern != nil || parts(of: value).allSatisfy { length.contains($0.unicodeScalars.count) }
    }
    guard kept.count < scalar.values.count else { return }
    note("values are outside the length \(length) and are left out")
    scalar.values = kept
  }

  private mutating func settlePattern() {
    guard let text = scalar.pattern, let pattern = try? Pattern(text) else { return }
    let isMatched = scalar.values.allSatisfy { value in
      value.pattern != nil || parts(of: value).allSatisfy { pattern.matches($0) != false }
    }
    guard !isMatched else { return }
    note("values do not match the pattern, which is left out")
    scalar.pattern = nil
  }

  /// What constraints hold for: the parts of a value where strings are lists.
  private func parts(of value: EnumeratedValue) -> [String] {
    guard let separator = scalar.separator else { return [value.wire] }
    guard !value.wire.isEmpty else { return [] }
    return value.wire.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  /// Leaves out values that were listed before, be it in another spelling.
  private mutating func leaveOutRepeated() {
    var numbers: Set<JSONNumber> = []
    var texts: Set<String> = []
    scalar.values = scalar.values.filter { value in
      guard isNumber, let number = JSONNumber(value.wire) else { return texts.insert(value.wire).inserted }
      return numbers.insert(number).inserted
    }
  }
}

extension Bounds {
  /// The bounds moved so far that a value lies within.
  fileprivate func including(_ value: Value) -> Bounds {
    var bounds = self
    if let low = lower, value < low.value || value == low.value { bounds.lower = End(value) }
    if let high = upper, value > high.value || value == high.value { bounds.upper = End(value) }
    return bounds
  }
}
