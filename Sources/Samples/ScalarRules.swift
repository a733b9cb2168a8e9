import APIModel
import JSONDocument

/// Judges values of a scalar as the validation of generated code does.
struct ScalarRules {
  let scalar: Scalar

  /// Whether validation has nothing against a value; nil where that cannot be told here.
  func accepts(_ value: JSONValue) -> Bool? {
    if case .number(let number) = value, scalar.kind != .string, !scalar.holds(number) { return nil }
    if let only = scalar.onlyValue { return value == only }
    switch (value, scalar.kind) {
    case (.number(let number), .integer), (.number(let number), .long), (.number(let number), .float),
      (.number(let number), .double):
      return accepts(number)
    case (.string(let text), .string): return accepts(text)
    case (.bool, .boolean), (.string, .binary): return true
    default: return nil
    }
  }

  // MARK: Numbers

  private func accepts(_ number: JSONNumber) -> Bool? {
    if !scalar.values.isEmpty { return scalar.values.contains { JSONNumber($0.wire) == number } }
    guard let range = scalar.range else { return true }
    let ends = [range.lower, range.upper].compactMap { $0?.value }
    return ends.allSatisfy(isExpressible) ? range.contains(number) : nil
  }

  /// Whether generated code can say where a range ends.
  private func isExpressible(_ end: JSONNumber) -> Bool {
    switch scalar.kind {
    case .integer, .long: end.int != nil || abs(end.double) < 9e18
    case .string, .float, .double, .boolean, .binary: end.double.isFinite
    }
  }

  // MARK: Strings

  private func accepts(_ text: String) -> Bool? {
    guard let separator = scalar.separator, !separator.isEmpty else { return acceptsPart(text) }
    let verdicts = text.split(separator: separator, omittingEmptySubsequences: false).map { acceptsPart(String($0)) }
    return verdicts.contains(false) ? false : verdicts.contains(nil) ? nil : true
  }

  private func acceptsPart(_ text: String) -> Bool? {
    let isListed = scalar.values.contains { $0.pattern == nil && $0.wire == text }
    if isListed { return true }
    let forms = scalar.values.compactMap(\.pattern)
    guard scalar.values.isEmpty || !forms.isEmpty else { return false }
    var verdicts = [
      fits(text, length: scalar.length), fits(text, format: scalar.format), fits(text, range: scalar.range),
    ]
    verdicts.append(scalar.pattern.map { PatternSampler.matches($0, text) } ?? true)
    if !forms.isEmpty {
      let matches = forms.map { PatternSampler.matches($0, text) }
      verdicts.append(matches.contains(true) ? true : matches.contains(nil) ? nil : false)
    }
    return verdicts.contains(false) ? false : verdicts.contains(nil) ? nil : true
  }

  private func fits(_ text: String, length: Bounds<Int>?) -> Bool? {
    length?.contains(text.unicodeScalars.count) ?? true
  }

  private func fits(_ text: String, range: Bounds<JSONNumber>?) -> Bool? {
    guard let range else { return true }
    return JSONNumber(text).map { range.contains($0) } ?? false
  }

  private func fits(_ text: String, format: Format?) -> Bool? {
    guard let format, format != .epochSeconds, format != .epochMilliseconds else { return true }
    if text == format.sample { return true }
    return text == format.counterexample ? false : nil
  }
}
