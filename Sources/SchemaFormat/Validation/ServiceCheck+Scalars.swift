import APIModel
import Diagnostics
import JSONDocument

extension ServiceCheck {
  /// Checks a scalar and each of its constraints.
  mutating func check(_ scalar: Scalar, of owner: TypeOwner) {
    checkKinds(scalar, of: owner)
    checkBounds(scalar, of: owner)
    if let pattern = scalar.pattern {
      checkPattern(pattern) { $0.places.attribute(.pattern, at: owner.steps, of: owner.origin) }
    }
    checkValues(scalar, of: owner)
    checkConstant(scalar, of: owner)
  }

  /// Reports constraints that a scalar of this kind cannot have.
  private mutating func checkKinds(_ scalar: Scalar, of owner: TypeOwner) {
    let isString = scalar.kind == .string
    let isNumber = scalar.jsonKind == .number
    if scalar.range != nil, !isString, !isNumber {
      reportMisplaced(.range, "numbers and strings that spell one", at: owner)
    }
    if scalar.length != nil, !isString { reportMisplaced(.length, "strings", at: owner) }
    if scalar.pattern != nil, !isString { reportMisplaced(.pattern, "strings", at: owner) }
    if scalar.separator != nil, !isString { reportMisplaced(.separator, "strings", at: owner) }
    if scalar.separator == "" { report(.schemaInvalidValue, "the separator is empty", at: owner, .separator) }
    if !scalar.values.isEmpty, scalar.kind == .binary {
      reportMisplaced(.values, "strings, numbers and booleans", at: owner)
    }
    if scalar.isClosed, scalar.values.isEmpty { reportMisplaced(.closed, "scalars with 'values'", at: owner) }
    guard let format = scalar.format, !isString else { return }
    if !isNumber || !(format == .epochSeconds || format == .epochMilliseconds) {
      report(
        .schemaMisplacedConstraint,
        "the format \(format.rawValue.quoted) is not one of \(scalar.kind.rawValue) values",
        at: owner,
        .format
      )
    }
  }

  private mutating func reportMisplaced(_ key: Keyword, _ nouns: String, at owner: TypeOwner) {
    report(.schemaMisplacedConstraint, "\(key.rawValue.quoted) is for \(nouns)", at: owner, key)
  }

  private mutating func checkBounds(_ scalar: Scalar, of owner: TypeOwner) {
    if let range = scalar.range { checkRange(range, of: scalar, at: owner) }
    if let length = scalar.length, length.isEmpty { reportEmpty(length.description, at: owner, .length) }
  }

  /// Reports a range that no number of the scalar's type lies within, or whose end is too close to 0 to be compared with.
  private mutating func checkRange(_ range: Bounds<JSONNumber>, of scalar: Scalar, at owner: TypeOwner) {
    guard !scalar.excludesAll(range) else { return reportEmpty(range.description, at: owner, .range) }
    let ends = [range.lower, range.upper].compactMap { $0?.value }
    guard !scalar.isWhole, let end = ends.first(where: { $0.double == 0 && $0 != .zero }) else { return }
    report(.schemaInvalidValue, "\(end) is too close to 0 for a range; write 0", at: owner, .range)
  }

  /// Reports a text that is no regular expression; its place is asked for only then.
  private mutating func checkPattern(_ pattern: String, at range: (inout Self) -> SourceRange?) {
    do throws(PatternError) {
      _ = try Pattern(pattern)
    } catch {
      diagnostics.error(.schemaPattern, "this is no regular expression: \(error.message)", at: range(&self))
    }
  }

  // MARK: Values

  private mutating func checkValues(_ scalar: Scalar, of owner: TypeOwner) {
    guard !scalar.values.isEmpty else { return }
    for index in scalar.values.indices { checkValue(at: index, of: scalar, in: owner) }
    checkRepetition(of: scalar, in: owner)
  }

  private mutating func checkRepetition(of scalar: Scalar, in owner: TypeOwner) {
    if scalar.hasPlainlyUniqueValues { return }
    var first: [AnyHashable: Int] = [:]
    for (index, value) in scalar.values.enumerated() {
      // Two spellings of one number are one value.
      let number = scalar.jsonKind == .number ? JSONNumber(value.wire) : nil
      let key = number.map(AnyHashable.init) ?? AnyHashable(value.wire)
      guard let earlier = first.updateValue(index, forKey: key) else { continue }
      let note = Diagnostic.Note("it stands here first", at: range(ofValue: earlier, in: owner))
      let message = "the value \(value.wire.quoted) is listed twice"
      diagnostics.error(.schemaDuplicateName, message, at: range(ofValue: index, in: owner), notes: [note])
    }
  }

  private mutating func checkValue(at index: Int, of scalar: Scalar, in owner: TypeOwner) {
    let value = scalar.values[index]
    if let pattern = value.pattern {
      if scalar.kind != .string { reportValue(index, "only values of strings have a 'pattern'", in: owner) }
      checkPattern(pattern) { $0.range(ofValue: index, in: owner) }
    } else if scalar.kind == .string, !scalar.isBounded {
      return
    } else if let json = scalar.jsonValue(of: value.wire) {
      var others = scalar
      others.values = []
      others.constant = nil
      for issue in conformance.issues(of: json, as: ValueType(.scalar(others)), in: .request) {
        reportValue(index, "the value contradicts its type: \(issue.message)", in: owner)
      }
      if let message = scalar.objection(to: json) { reportValue(index, message, in: owner) }
    } else {
      reportValue(index, "\(value.wire.quoted) is not \(scalar.noun)", in: owner)
    }
  }

  private mutating func reportValue(_ index: Int, _ message: String, in owner: TypeOwner) {
    diagnostics.error(.schemaEnumeratedValue, message, at: range(ofValue: index, in: owner))
  }

  private mutating func range(ofValue index: Int, in owner: TypeOwner) -> SourceRange? {
    places.value(at: index, at: owner.steps, of: owner.origin)
  }

  // MARK: Constants

  private mutating func checkConstant(_ scalar: Scalar, of owner: TypeOwner) {
    guard let constant = scalar.constant else { return }
    guard scalar.values.isEmpty else {
      return report(.schemaConstant, "'constant' states the only value, so there are no 'values'", at: owner, .constant)
    }
    for issue in conformance.issues(of: constant, as: ValueType(.scalar(scalar)), in: .request) {
      report(.schemaConstant, "the constant does not fit its type: \(issue.message)", at: owner, .constant)
    }
    if let message = scalar.objection(to: constant) { report(.schemaConstant, message, at: owner, .constant) }
  }
}

extension Scalar {
  /// Why a number can never arrive, though it is of the right kind; nil where it can.
  fileprivate func objection(to value: JSONValue) -> String? {
    guard jsonKind == .number, case .number(let number) = value, !isWhole || number.isWhole, !holds(number) else {
      return nil
    }
    return isWhole ? "\(number) has more than 64 bits" : "\(number) is too large or too small for a number of 64 bits"
  }

  /// Whether no number of this type lies within a range.
  fileprivate func excludesAll(_ range: Bounds<JSONNumber>) -> Bool {
    if range.isEmpty { return true }
    guard isWhole else { return range.lower?.value.double == .infinity || range.upper?.value.double == -.infinity }
    guard let lowest = range.lowestWhole, let highest = range.highestWhole else { return true }
    return lowest > highest
  }

  /// Whether a string may be none of the values of the scalar for a reason that does not lie in the list of them.
  fileprivate var isBounded: Bool { range != nil || length != nil || pattern != nil || separator != nil }

  /// Whether no two values are the same, as far as that is easily told: two spellings of one number are.
  fileprivate var hasPlainlyUniqueValues: Bool {
    guard jsonKind == .number else { return !values.map(\.wire).hasRepetition }
    let integers = values.compactMap { Int($0.wire) }
    return integers.count == values.count && !integers.hasRepetition
  }

  /// The JSON value that a listed value stands for; nil where it is none of this kind.
  fileprivate func jsonValue(of wire: String) -> JSONValue? {
    switch jsonKind {
    case .string: .string(wire)
    case .number: JSONNumber(wire).map(JSONValue.number)
    case .boolean: wire == "true" ? .bool(true) : wire == "false" ? .bool(false) : nil
    case .null, .array, .object: nil
    }
  }
}

extension Bounds<JSONNumber> {
  /// The lowest whole number of 64 bits within, if there is one.
  fileprivate var lowestWhole: Int? {
    guard let lower else { return .min }
    guard let number = lower.value.whole(rounded: .up) else { return lower.value < .zero ? .min : nil }
    guard lower.isExclusive, JSONNumber(number) == lower.value else { return number }
    return number == .max ? nil : number + 1
  }

  /// The highest whole number of 64 bits within, if there is one.
  fileprivate var highestWhole: Int? {
    guard let upper else { return .max }
    guard let number = upper.value.whole(rounded: .down) else { return upper.value > .zero ? .max : nil }
    guard upper.isExclusive, JSONNumber(number) == upper.value else { return number }
    return number == .min ? nil : number - 1
  }
}

extension JSONNumber {
  /// The number itself where it is whole, else the next whole one; nil where that has more than 64 bits.
  fileprivate func whole(rounded rule: FloatingPointRoundingRule) -> Int? {
    isWhole ? int : Int(exactly: double.rounded(rule))
  }
}
