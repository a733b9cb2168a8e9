/// Collects the issues of a value while the value walks through its fields.
///
/// Generated types call ``check(_:_:)`` and its relatives once for each field with a rule. A name says which field is
/// checked; without one it is the value that the validator stands at. A check that finds nothing allocates nothing.
public struct Validator {
  /// Which messages the value is judged for.
  public let mode: ValidationMode
  /// What was found, in the order of the checks.
  public private(set) var issues: [ValidationIssue] = []
  private var path: [FieldPath.Element] = []

  /// How many values may be nested in each other; deeper ones are an issue.
  static let maximumDepth = 200

  /// Makes a validator that stands at the root of a value.
  public init(mode: ValidationMode) {
    self.mode = mode
  }

  /// Adds an issue of the value under a name, or of the value the validator stands at.
  public mutating func report(_ rule: ValidationIssue.Rule, _ message: String, at name: String? = nil) {
    let elements = name.map { path + [.name($0)] } ?? path
    issues.append(ValidationIssue(path: FieldPath(elements), rule: rule, message: message))
  }

  /// A value in quotation marks, unless its names say that it may be a secret.
  func quoted(_ value: String, _ name: String?) -> String {
    var names = path.compactMap { element in
      switch element {
      case .name(let name): name
      case .index: nil
      }
    }
    if let name { names.append(name) }
    return SecretNames.cover(names) ? Redaction.hidden : WireValue.quoted(value)
  }

  // MARK: Presence

  /// Checks that a field is there; only requests must have it.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func require<Value>(_ value: Value?, _ name: String) {
    if value == nil, mode == .request { report(.required, "is required", at: name) }
  }

  /// Checks that a field which only the service sets is not sent.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func forbid<Value>(_ value: Value?, _ name: String) {
    if value != nil, mode == .request { report(.readOnly, "is set by the service and ignored in requests", at: name) }
  }

  // MARK: Nested values

  /// Checks a value that has rules of its own, or a list or map of such values.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func check<Value: Validatable>(_ value: Value?, _ name: String) {
    guard let value, descend(to: .name(name)) else { return }
    value.validate(with: &self)
    path.removeLast()
  }

  /// Checks the elements of a list one by one, with the validator standing at each.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func each<Value>(
    _ values: [Value]?,
    _ name: String? = nil,
    check: (Value, inout Validator) -> Void
  ) {
    guard let values, !values.isEmpty, descend(to: name.map(FieldPath.Element.name)) else { return }
    for (index, value) in values.enumerated() where descend(to: .index(index)) {
      check(value, &self)
      path.removeLast()
    }
    ascend(from: name)
  }

  /// Checks the values of a map one by one, with the validator standing at each.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func each<Value>(
    _ values: [String: Value]?,
    _ name: String? = nil,
    check: (Value, inout Validator) -> Void
  ) {
    guard let values, !values.isEmpty, descend(to: name.map(FieldPath.Element.name)) else { return }
    var found: [(key: String, issues: [ValidationIssue])] = []
    let before = issues.count
    for (key, value) in values where descend(to: .name(key)) {
      check(value, &self)
      path.removeLast()
      guard issues.count > before else { continue }
      found.append((key, Array(issues[before...])))
      issues.removeSubrange(before...)
    }
    // Issues come in the order of the names, which only those who have some pay for.
    issues += found.sorted { $0.key < $1.key }.flatMap(\.issues)
    ascend(from: name)
  }

  /// Goes one step further, unless it would be too deep; nil is no step.
  private mutating func descend(to element: FieldPath.Element?) -> Bool {
    guard let element else { return true }
    guard path.count < Self.maximumDepth else {
      report(.depth, "is nested more than \(Self.maximumDepth) levels deep")
      return false
    }
    path.append(element)
    return true
  }

  private mutating func ascend(from name: String?) {
    if name != nil { path.removeLast() }
  }
}
