extension Validator {
  // MARK: Numbers

  /// Checks that a number lies within limits.
  @inline(never)
  public mutating func check(_ value: Int?, _ name: String? = nil, range: Limits) {
    guard let value, !range.contains(Int64(value)) else { return }
    report(.range, "must be \(range), is \(value)", at: name)
  }

  /// Checks that a number lies within limits.
  @inline(never)
  public mutating func check(_ value: Int64?, _ name: String? = nil, range: Limits) {
    guard let value, !range.contains(value) else { return }
    report(.range, "must be \(range), is \(value)", at: name)
  }

  /// Checks that a number lies within limits.
  @inline(never)
  public mutating func check(_ value: Double?, _ name: String? = nil, range: Limits) {
    guard let value, !range.contains(value) else { return }
    report(.range, "must be \(range), is \(value.parameterText)", at: name)
  }

  // MARK: Strings

  /// Checks a string: its length in characters, its pattern, what it stands for, and, where it spells a number, the
  /// range of that number.
  @inline(never)
  public mutating func check(
    _ value: String?,
    _ name: String? = nil,
    length: Limits? = nil,
    pattern: Pattern? = nil,
    format: ValueFormat? = nil,
    range: Limits? = nil
  ) {
    guard let value else { return }
    if let length { check(value, name, hasLength: length) }
    if let pattern { check(value, name, matches: pattern) }
    if let format { check(value, name, isA: format) }
    if let range { check(value, name, spellsNumberIn: range) }
  }

  /// Checks the parts of a string that is a list with a separator, with the validator standing at each.
  @inline(never)
  public mutating func parts(
    of value: String?,
    _ name: String? = nil,
    separator: String,
    check: (String, inout Validator) -> Void
  ) {
    guard let value, !separator.isEmpty else { return }
    each(value.split(separator: separator, omittingEmptySubsequences: false).map(String.init), name, check: check)
  }

  private mutating func check(_ value: String, _ name: String?, hasLength length: Limits) {
    // Lengths count code points, as JSON Schema does.
    let count = value.unicodeScalars.count
    guard !length.contains(Int64(count)) else { return }
    report(.length, "must have \(length) characters, has \(count)", at: name)
  }

  private mutating func check(_ value: String, _ name: String?, matches pattern: Pattern) {
    guard !pattern.matches(value) else { return }
    report(.pattern, "must match \(pattern), is \(quoted(value, name))", at: name)
  }

  private mutating func check(_ value: String, _ name: String?, isA format: ValueFormat) {
    guard !format.matches(value) else { return }
    report(.format, "must be \(format.phrase), is \(quoted(value, name))", at: name)
  }

  private mutating func check(_ value: String, _ name: String?, spellsNumberIn range: Limits) {
    if DataFormat.spellsNumber(value), let number = Double(value), range.contains(number) { return }
    report(.range, "must be a number \(range), is \(quoted(value, name))", at: name)
  }

  // MARK: Lists, maps and fixed values

  /// Checks how many elements a list or a map has.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func check<Values: Collection>(_ values: Values?, _ name: String? = nil, count: Limits) {
    guard let values, !count.contains(Int64(values.count)) else { return }
    report(.count, "must have \(count) elements, has \(values.count)", at: name)
  }

  /// Checks that a value is one of a list; only requests must keep to it.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func check<Value: Equatable & ParameterValue>(
    _ value: Value?,
    _ name: String? = nil,
    oneOf values: [Value]
  ) {
    guard let value, mode == .request, !values.contains(value) else { return }
    report(.undocumentedValue, "\(quoted(value.parameterText, name)) is not a documented value", at: name)
  }

  /// Checks that a value is the only one that is allowed.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func check<Value: Equatable & ParameterValue>(
    _ value: Value?,
    _ name: String? = nil,
    constant: Value
  ) {
    guard let value, value != constant else { return }
    let found = quoted(value.parameterText, name)
    report(.constant, "must be \(WireValue.quoted(constant.parameterText)), is \(found)", at: name)
  }
}
