import APIModel
import JSONDocument

/// Writes the calls of the runtime's validator for the constraints of a type.
struct CheckEmitter {
  /// The statements, one for each check.
  private(set) var statements: [SwiftText] = []
  /// Regular expressions and lists of values, which are made once for each type.
  private(set) var constants: [(name: SwiftName, value: SwiftText)] = []

  /// Whether values with rules of their own are checked as well, which every object does by itself.
  private var goesIntoValues: Bool

  /// Makes an emitter for an object, which goes into its values by itself, or for a call, which does not.
  init(goesIntoValues: Bool) {
    self.goesIntoValues = goesIntoValues
  }

  /// Adds what is to be checked about a property.
  mutating func add(_ property: PropertyPlan) {
    guard let check = property.check else { return }
    let target = Target(expression: property.reference, wireName: property.field.name, validator: "validator")
    if check.isRequired { statements.append(target.call("require")) }
    if check.isReadOnly { statements.append(target.call("forbid")) }
    guard check.isConstrained else { return }
    let value = target.unwrapped(from: property.type, isOptional: property.isOptional)
    statements += checks(of: property.field.value, property.type.core, value, property.name)
  }

  /// Adds the check of the values under names that the user chooses.
  mutating func add(_ additional: AdditionalPlan) {
    guard additional.isConstrained else { return }
    let usual = goesIntoValues
    goesIntoValues = true
    defer { goesIntoValues = usual }
    let target = Target(expression: .declaration(additional.name), wireName: nil, validator: "validator")
    statements += checks(ofEach: additional.value, additional.type, in: target, additional.name)
  }

  /// Adds the check of a body, which has a type of its own.
  mutating func add(_ body: BodyPlan) {
    guard body.isNested else { return }
    statements.append(
      Target(expression: .declaration(body.name), wireName: "body", validator: "validator").call("check")
    )
  }

  private mutating func checks(
    of value: ValueType,
    _ type: SwiftType,
    _ target: Target,
    _ property: SwiftName
  ) -> [SwiftText] {
    switch value.shape {
    case .reference: return goesIntoValues ? [target.validation] : []
    case .scalar(let scalar): return checks(of: scalar, target, property)
    case .array(let element, let count), .map(let element, let count):
      var calls = count.map { [target.call("check", [SwiftText("count: ") + .limits($0)])] } ?? []
      if element.isValidatable {
        if goesIntoValues { calls.append(target.validation) }
      } else if element.isConstrained({ _ in true }) {
        calls += checks(ofEach: element, type.element, in: target, property)
      }
      return calls
    case .object, .any: return []
    }
  }

  private mutating func checks(
    ofEach element: ValueType,
    _ type: SwiftType,
    in target: Target,
    _ property: SwiftName
  ) -> [SwiftText] {
    let inner = Target(expression: SwiftText("$0"), wireName: nil, validator: "$1").unwrapped(from: type)
    return checks(of: element, type.core, inner, property).map { statement in
      target.call("each") + SwiftText(" { ") + statement + SwiftText(" }")
    }
  }

  private mutating func checks(of scalar: Scalar, _ target: Target, _ property: SwiftName) -> [SwiftText] {
    if let only = scalar.onlyValue {
      return SwiftText.literal(only, as: scalar.kind).map { [target.call("check", [SwiftText("constant: ") + $0])] }
        ?? []
    }
    if scalar.isEnumeration { return goesIntoValues ? [target.validation] : [] }
    guard let separator = scalar.separator else { return plainChecks(of: scalar, target, property) }
    var part = scalar
    part.separator = nil
    let inner = Target(expression: SwiftText("$0"), wireName: nil, validator: "$1")
    return plainChecks(of: part, inner, property).map { statement in
      target.call("parts", [SwiftText("separator: ") + .stringLiteral(separator)], label: "of: ")
        + SwiftText(" { ") + statement + SwiftText(" }")
    }
  }

  private mutating func plainChecks(of scalar: Scalar, _ target: Target, _ property: SwiftName) -> [SwiftText] {
    if !scalar.values.isEmpty, scalar.values.allSatisfy({ $0.pattern == nil }) {
      let values = ParameterList.text(scalar.values.map { .stringLiteral($0.wire) }, indentation: 2, used: 60)
      let list = constant(SwiftText("[") + values + SwiftText("]"), named: property.appending("Values"))
      return [target.call("check", [SwiftText("oneOf: Self") + .member(list)])]
    }
    let arguments = arguments(for: scalar, property)
    let forms = scalar.formOfValues.map { [target.call("check", [pattern($0, of: property)])] } ?? []
    return (arguments.isEmpty ? [] : [target.call("check", arguments)]) + forms
  }

  /// The constraints of a scalar as arguments of one check.
  private mutating func arguments(for scalar: Scalar, _ property: SwiftName) -> [SwiftText] {
    var arguments: [SwiftText] = []
    switch scalar.kind {
    case .string:
      if let length = scalar.length { arguments.append(SwiftText("length: ") + .limits(length)) }
      if let source = scalar.pattern { arguments.append(pattern(source, of: property)) }
      if let format = scalar.format, format.isCheckable { arguments.append(SwiftText("format: ") + .format(format)) }
      let limits = scalar.range.map { SwiftText.limits($0, as: .double) }
      if let limits, !limits.isEmpty { arguments.append(SwiftText("range: ") + limits) }
    case .integer, .long, .float, .double:
      let limits = scalar.range.map { SwiftText.limits($0, as: scalar.kind) }
      if let limits, !limits.isEmpty { arguments.append(SwiftText("range: ") + limits) }
    case .boolean, .binary: break
    }
    return arguments
  }

  private mutating func pattern(_ source: String, of property: SwiftName) -> SwiftText {
    let pattern = SwiftText("Pattern(") + .stringLiteral(source) + SwiftText(")")
    return SwiftText("pattern: Self") + .member(constant(pattern, named: property.appending("Pattern")))
  }

  private mutating func constant(_ value: SwiftText, named wanted: SwiftName) -> SwiftName {
    if let known = constants.first(where: { $0.value == value }) { return known.name }
    let isTaken = constants.contains { $0.name == wanted }
    let name = isTaken ? wanted.appending("_\(constants.count + 1)") : wanted
    constants.append((name, value))
    return name
  }
}

/// What a check is about: an expression, and the name on the wire where the validator has yet to go there.
private struct Target {
  var expression: SwiftText
  var wireName: String?
  var validator: StaticString

  func call(_ method: StaticString, _ arguments: [SwiftText] = [], label: StaticString = "") -> SwiftText {
    let name = wireName.map { [SwiftText.stringLiteral($0)] } ?? []
    let all = [SwiftText(label) + expression] + name + arguments
    return SwiftText(validator) + SwiftText(".") + SwiftText(method) + SwiftText("(") + .joined(all, separator: ", ")
      + SwiftText(")")
  }

  /// A check of a value that knows its rules; where the validator stands at the value already, it has nowhere to go.
  var validation: SwiftText {
    guard wireName == nil else { return call("check") }
    return expression + SwiftText(".validate(with: &") + SwiftText(validator) + SwiftText(")")
  }

  /// The value inside the wrappers that keep what the documentation does not foresee.
  func unwrapped(from type: SwiftType, isOptional: Bool = false) -> Target {
    switch type {
    case .documented(let inner), .nullable(let inner):
      var copy = self
      copy.expression = expression + (isOptional ? SwiftText("?.value") : SwiftText(".value"))
      return copy.unwrapped(from: inner, isOptional: true)
    case .optional(let inner): return unwrapped(from: inner, isOptional: true)
    default: return self
    }
  }
}

extension SwiftType {
  /// The type without the wrappers that keep what the documentation does not foresee.
  fileprivate var core: SwiftType {
    switch self {
    case .documented(let type), .nullable(let type), .optional(let type): type.core
    default: self
    }
  }

  /// The type of the elements of a list or a map.
  fileprivate var element: SwiftType {
    switch core {
    case .array(let element), .dictionary(let element): element
    default: self
    }
  }
}

extension ValueType {
  /// Whether the runtime can check the value by itself, because a type or an enumeration is at its bottom and there is
  /// no bound in between.
  fileprivate var isValidatable: Bool {
    switch shape {
    case .reference: true
    case .scalar(let scalar): scalar.isEnumeration && scalar.constant == nil
    case .array(let element, let count), .map(let element, let count): count == nil && element.isValidatable
    case .object, .any: false
    }
  }
}

extension Scalar {
  /// A regular expression for the values, where some of them stand for many.
  fileprivate var formOfValues: String? {
    guard values.contains(where: { $0.pattern != nil }) else { return nil }
    return values.map { "(?:\($0.pattern ?? Self.quoted($0.wire)))" }.joined(separator: "|")
  }

  /// A regular expression that matches nothing but a text.
  private static func quoted(_ text: String) -> String {
    let operators: Set<Unicode.Scalar> = ["\\", "^", "$", ".", "|", "?", "*", "+", "(", ")", "[", "]", "{", "}"]
    return String(String.UnicodeScalarView(text.unicodeScalars.flatMap { operators.contains($0) ? ["\\", $0] : [$0] }))
  }
}
